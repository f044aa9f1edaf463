-- Destruction (Stap 5b): what is under way and how far, and what must be allowed to go.

alter table signalen
  -- As its content says it. `loopt`: it is being destroyed, and nobody changes it, shows it or adds to it any more.
  add vernietiging text check (vernietiging in ('gevraagd', 'bevestigd', 'loopt')),
  alter eerste_mail drop not null,
  alter inhoud drop not null,
  -- Of a destroyed signaal only the number stays, so that no other gets it.
  add constraint signalen_vernietigd check ((inhoud is null) = (status = 'vernietigd')),
  -- The first mail of a signaal that was merged may go with its target.
  drop constraint signalen_meldpunt_eerste_mail_fkey;
create index signalen_bevestigd on signalen (meldpunt) where vernietiging = 'bevestigd';

-- A destroyed mail that came back into the mailbox: only a person may say what it is.
alter table mails add terug boolean not null default false;
create index mails_dubbel on mails (meldpunt, dubbel_van) where dubbel_van is not null;

-- One destruction: of a signaal, or of the mails without one that came in before a moment. Each step is written when it is
-- done and can be done again; whoever finds one undone carries on there.
create table vernietigingen (
  meldpunt text not null,
  -- The signaal's id, or `zonder_signaal_` and the day.
  id text not null,
  signaal_id text,
  jaar integer,
  nummer integer,
  voor timestamptz,
  -- For the verklaring, in codes: nobody's name.
  uitkomst text not null,
  grond text,
  -- The kenmerk of the signaal into which this one was merged, and with which it goes.
  volgt text,
  aanvrager text not null,
  -- Null: without a second person.
  bevestiger text,
  begonnen_at timestamptz not null,
  -- Its letters are held and its questions ended.
  gehouden_at timestamptz,
  -- Its melder and the colleagues are written to.
  gemeld_at timestamptz,
  -- No folder of the mailbox holds its mails.
  gewist_at timestamptz,
  -- Keys and rows are gone.
  vernietigd_at timestamptz,
  -- The letters about it are out and gone too.
  ended_at timestamptz,
  bijlagen integer not null default 0,
  -- Letters that went to colleagues, and to how many of them.
  brieven integer not null default 0,
  geadresseerden integer not null default 0,
  due_at timestamptz not null,
  tries integer not null default 0,
  last_error text,
  primary key (meldpunt, id),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id),
  check ((signaal_id is null) = (voor is not null)),
  check ((signaal_id is null) = (jaar is null) and (jaar is null) = (nummer is null))
);
create index vernietigingen_open on vernietigingen (meldpunt, due_at) where ended_at is null;

alter table vernietigingen enable row level security;
alter table vernietigingen force row level security;
create policy one_meldpunt on vernietigingen
  using (meldpunt = current_setting('meldpunt.id', true))
  with check (meldpunt = current_setting('meldpunt.id', true));
grant select, insert, update on vernietigingen to meldpunt_worker, meldpunt_mailbox;
grant select, update on vernietigingen to meldpunt_beheer;

-- Both: after a restored backup whoever starts first destroys again. The logboek is not among them.
grant delete on mails, mail_chunks, mail_places, mail_draden, meldingen, deelnemers, draden, trefwoorden, vragen, uitgaand, opdrachten, codes,
  herinneringen, termijnen_gedaan to meldpunt_worker, meldpunt_mailbox;
grant update on mails to meldpunt_worker;
