-- The route: what a signaal is now, whole, and what people have ordered, been asked, and are still due.

alter table signalen
  -- Counts what people changed: a one-time code holds for one version only.
  add versie integer not null default 0,
  -- When the first duty that nobody has seen to falls due.
  add due_at timestamptz;
create index signalen_due on signalen (meldpunt, due_at) where due_at is not null;

-- What came of a mail with commands: one row a mail, so that the same mail acts once.
create table opdrachten (
  meldpunt text not null,
  mail_id text not null,
  signaal_id text,
  actor text not null,
  at timestamptz not null,
  state text not null check (state in ('uitgevoerd', 'niets_gedaan', 'proef', 'wacht', 'geweigerd', 'vervallen')),
  -- Whose key opens inhoud: the signaal's, or the mail's where it is about none.
  sleutel_id text not null,
  -- The lines and what came of each.
  inhoud bytea not null,
  primary key (meldpunt, mail_id),
  foreign key (meldpunt, mail_id) references mails (meldpunt, id)
);
create index opdrachten_signaal on opdrachten (meldpunt, signaal_id) where signaal_id is not null;

-- One-time codes: for one person, for exactly what waits, once.
create table codes (
  meldpunt text not null,
  id text not null,
  soort text not null check (soort in ('opdracht', 'vernietiging', 'zonder_signaal')),
  signaal_id text,
  -- The mail whose commands wait.
  mail_id text,
  ontvanger_hash bytea not null,
  code_hash bytea not null,
  -- That of the signaal when the code was made.
  versie integer,
  made_at timestamptz not null,
  valid_from timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  ended_at timestamptz,
  primary key (meldpunt, id)
);
create index codes_open on codes (meldpunt, ontvanger_hash) where ended_at is null;

-- Duties that were seen to, by their key; keten '' are those of the meldpunt itself, such as the overview of a day.
create table termijnen_gedaan (
  meldpunt text not null,
  keten text not null,
  sleutel text not null,
  at timestamptz not null,
  primary key (meldpunt, keten, sleutel)
);

-- What somebody asked to be reminded of.
create table herinneringen (
  meldpunt text not null,
  id text not null,
  signaal_id text,
  sleutel_id text not null,
  due_at timestamptz not null,
  done_at timestamptz,
  -- {aan, tekst}
  inhoud bytea not null,
  primary key (meldpunt, id)
);
create index herinneringen_due on herinneringen (meldpunt, due_at) where done_at is null;
create index herinneringen_signaal on herinneringen (meldpunt, signaal_id) where signaal_id is not null;

-- Who is away, from the first day to the last. Addresses are compared with those of the file.
create table afwezigheden (
  meldpunt text not null,
  adres_hash bytea not null,
  van date not null,
  tot date not null,
  mail_id text not null,
  primary key (meldpunt, adres_hash, mail_id),
  check (van <= tot)
);

-- An overleg of a kind on a day, to which invitations went: their UID derives from this, their SEQUENCE is volgnr.
create table overleggen (
  meldpunt text not null,
  soort text not null,
  datum date not null,
  tijd text,
  volgnr integer not null default 0,
  primary key (meldpunt, soort, datum)
);

do $$
declare
  wall text;
begin
  foreach wall in array array['opdrachten', 'codes', 'termijnen_gedaan', 'herinneringen', 'afwezigheden', 'overleggen'] loop
    execute format('alter table %I enable row level security', wall);
    execute format('alter table %I force row level security', wall);
    execute format('create policy one_meldpunt on %I using (meldpunt = current_setting(''meldpunt.id'', true)) with check (meldpunt = current_setting(''meldpunt.id'', true))', wall);
  end loop;
end
$$;

grant select, insert, update on opdrachten, codes, termijnen_gedaan, herinneringen, afwezigheden, overleggen to meldpunt_mailbox, meldpunt_worker;
grant select on opdrachten, codes, termijnen_gedaan, herinneringen, afwezigheden, overleggen to meldpunt_beheer;
grant select (meldpunt, due_at) on signalen to meldpunt_http;
