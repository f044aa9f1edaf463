-- The keys, in a database of their own that is left out of the content backup. Deleting a row here destroys what it opened.

-- 32 random bytes from which every keyed hash is derived; wrapped by the master key, so that rotating it changes no hash.
create table wortel (
  een boolean primary key default true check (een),
  master_id text not null,
  wrapped bytea not null,
  made_at timestamptz not null
);

create table meldpunt_sleutels (
  meldpunt text primary key,
  master_id text not null,
  wrapped bytea not null,
  made_at timestamptz not null
);

-- One data key per mail and per signaal, wrapped by the meldpunt's.
create table sleutels (
  meldpunt text not null,
  id text not null,
  soort text not null check (soort in ('mail', 'signaal')),
  wrapped bytea not null,
  made_at timestamptz not null,
  primary key (meldpunt, id)
);
create index sleutels_made on sleutels (meldpunt, made_at);

-- What was destroyed and may not come back: the keyed hash of a kenmerk or of a mail, never the thing itself.
create table grafstenen (
  meldpunt text not null,
  id text not null,
  soort text not null check (soort in ('mail', 'signaal', 'kenmerk')),
  at timestamptz not null,
  primary key (meldpunt, id)
);

-- The highest number given: a content database that is behind it was restored and would give numbers twice.
create table hoogste_nummers (
  meldpunt text not null,
  jaar integer not null,
  nummer integer not null,
  primary key (meldpunt, jaar)
);

do $$
declare
  wall text;
begin
  foreach wall in array array['meldpunt_sleutels', 'sleutels', 'grafstenen', 'hoogste_nummers'] loop
    execute format('alter table %I enable row level security', wall);
    execute format('alter table %I force row level security', wall);
    execute format('create policy one_meldpunt on %I using (meldpunt = current_setting(''meldpunt.id'', true)) with check (meldpunt = current_setting(''meldpunt.id'', true))', wall);
  end loop;
end
$$;

grant select on wortel to meldpunt_mailbox, meldpunt_worker;
grant select, insert, update on wortel, meldpunt_sleutels to meldpunt_beheer;
grant select on meldpunt_sleutels to meldpunt_mailbox, meldpunt_worker;
grant select, insert on sleutels to meldpunt_mailbox;
grant delete on sleutels to meldpunt_mailbox;
grant select, delete on sleutels to meldpunt_worker;
grant select, insert on grafstenen to meldpunt_worker;
grant select on grafstenen to meldpunt_mailbox;
grant select, insert, update on hoogste_nummers to meldpunt_mailbox;
grant select on hoogste_nummers to meldpunt_worker;
grant select on sleutels, grafstenen to meldpunt_beheer;
grant select, insert, update on hoogste_nummers to meldpunt_beheer;

grant select on migraties to meldpunt_mailbox, meldpunt_worker, meldpunt_http, meldpunt_beheer;
