-- The clock of the back office: that it runs, what it could not do, and letters that go out together.

-- first_at: what fell due before the clock first ran is nobody's to make up for.
create table clock_runs (
  meldpunt text primary key,
  first_at timestamptz not null,
  last_at timestamptz
);

-- A duty that broke is put off (due_at), and does not keep the others of its signaal waiting.
alter table signalen
  add due_tries integer not null default 0,
  add due_error text;

alter table uitgaand
  -- One of many in an hour (route.md, "Budget"): then it waits for the list that stands for it and never goes itself.
  add verzamelbaar boolean not null default false,
  -- The letter with the list.
  add verzameld_in text,
  -- When the officers were told that it is held.
  add gemeld_at timestamptz,
  -- The signalen that a letter about several tells of: it goes when one of them is destroyed.
  add over text[] not null default '{}';
alter table uitgaand drop constraint uitgaand_state_check;
alter table uitgaand add constraint uitgaand_state_check
  check (state in ('wacht', 'bezig', 'verzonden', 'mislukt', 'ingehouden', 'onderdrukt', 'vastgehouden', 'onbestelbaar', 'verzameld'));
create index uitgaand_verzameld on uitgaand (meldpunt, ontvanger_hash, created_at) where state = 'verzameld';
create index uitgaand_over on uitgaand using gin (over) where over <> '{}';

alter table clock_runs enable row level security;
alter table clock_runs force row level security;
create policy one_meldpunt on clock_runs
  using (meldpunt = current_setting('meldpunt.id', true))
  with check (meldpunt = current_setting('meldpunt.id', true));
grant select, insert, update on clock_runs to meldpunt_worker;
grant select on clock_runs to meldpunt_http, meldpunt_beheer;
