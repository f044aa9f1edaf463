import { migrate } from '@meldpunt/register/migrate'
import { databaseUrl, makeDatabase, makeRoles, querySuperuser } from '../../infra/local/postgres.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'

/** Starts a stack with the template databases that every world copies: the one of a run, or one that a test may break. */
export async function startTestStack(purpose: string, durable = false): Promise<Stack> {
  const stack = await startStack({ purpose, durable })
  try {
    const { postgres } = stack.address.ports
    await makeRoles(postgres)
    await querySuperuser(postgres, 'postgres', 'create sequence worlds')
    for (const soort of ['register', 'sleutels'] as const) await makeTemplate(postgres, soort)
    return stack
  } catch (error) {
    await stack.stop()
    throw error
  }
}

async function makeTemplate(port: number, soort: 'register' | 'sleutels'): Promise<void> {
  const name = `template_${soort}`
  await makeDatabase(port, name)
  await migrate(databaseUrl(port, name, 'meldpunt_owner'), soort)
  await querySuperuser(port, name, NOTIFY_ON_CHANGE)
}

/** Tests wait for a committed change of any table, whatever the services themselves announce. */
const NOTIFY_ON_CHANGE = `
  create function tell_test() returns trigger language plpgsql as $$ begin perform pg_notify('test_changed', tg_table_name); return null; end $$;
  do $$
  declare
    name text;
  begin
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create trigger tell_test after insert or update or delete or truncate on %I for each statement execute function tell_test()', name);
    end loop;
  end
  $$`
