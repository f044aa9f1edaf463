-- The database roles, made once per cluster by its administrator; give each login a password of its own there.
-- The owner migrates and is used by nobody else: with forced row-level security even the owner sees one meldpunt at a time.
-- Services own nothing, so that a service that is taken over can drop no table, no policy and no history.
do $$
declare
  role text;
begin
  foreach role in array array['meldpunt_owner', 'meldpunt_mailbox', 'meldpunt_worker', 'meldpunt_http', 'meldpunt_beheer'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', role);
    end if;
  end loop;
end
$$;
