-- What was destroyed, declared for good. Here and not beside the content: a restored backup of the content must not lose it,
-- and it is written with the tombstones, in the transaction that deletes the keys. Nothing in it is about a person.

create table verklaringen (
  meldpunt text not null,
  id text not null,
  -- Null: mails that belonged to no signaal.
  kenmerk text,
  jaar integer not null,
  -- Category and ground: the outcome and its number in the selectielijst.
  uitkomst text not null,
  grond text,
  volgt text,
  -- What and how many.
  mails integer not null,
  bijlagen integer not null,
  brieven integer not null,
  vragen integer not null,
  -- In which manner, as codes.
  wijze text[] not null,
  vernietigd_at timestamptz not null,
  aanvrager text not null,
  -- Null: without a second person.
  bevestiger text,
  -- On this day the last backup of keys that could still open it expires.
  sleutelbackup_tot date not null,
  brieven_aan_collegas integer not null,
  geadresseerden integer not null,
  primary key (meldpunt, id)
);
alter table verklaringen enable row level security;
alter table verklaringen force row level security;
create policy one_meldpunt on verklaringen
  using (meldpunt = current_setting('meldpunt.id', true))
  with check (meldpunt = current_setting('meldpunt.id', true));
-- Never updated, never deleted.
grant select, insert on verklaringen to meldpunt_worker;
grant select on verklaringen to meldpunt_beheer;
-- The deleted keys must leave the files too, not only the table.
grant maintain on sleutels to meldpunt_worker;
