-- The register: what is remembered. Every table carries its meldpunt and is walled by row-level security on the setting
-- `meldpunt.id`, which withMeldpunt() sets per transaction; without it nothing is seen and nothing can be written.
-- Columns named inhoud are ciphertext (AES-256-GCM); *_hash are keyed hashes. Nothing here is readable without the keys,
-- which stand in another database.

-- A mail that was kept. Its id is the keyed hash of its bytes: the same bytes are the same mail, wherever they lie.
create table mails (
  meldpunt text not null,
  id text not null,
  bytes bigint not null check (bytes >= 0),
  chunks integer not null check (chunks >= 1),
  -- INTERNALDATE, never the Date header: that one is the sender's to write.
  ontvangen_at timestamptz not null,
  kept_at timestamptz not null,
  settled_at timestamptz,
  verdict text check (verdict in ('signaal', 'aanvulling', 'opdracht', 'consultantwoord', 'automatisch', 'bezorgfout', 'ruis', 'geweigerd', 'onleesbaar')),
  reden text,
  signaal_id text,
  -- The mail that this one repeats, when it is the same mail in other bytes.
  dubbel_van text,
  -- Invariant 1, the second hash: Message-ID, Date, From, text, attachments. Null where no Message-ID stands.
  inhoud_hash bytea,
  -- Reporter and own text: the same report arriving by two ways.
  melding_hash bytea,
  message_id_hash bytea,
  afzender_hash bytea,
  bewezen boolean,
  bewijs text,
  -- Where the mail has to stand; services/mailbox carries it out. `blijft` leaves it where it was found.
  map text check (map in ('verwerkt', 'automatisch', 'ruis', 'handmatig', 'blijft')),
  due_at timestamptz not null,
  tries integer not null default 0,
  last_error text,
  primary key (meldpunt, id),
  -- Older mail than `vanaf` is settled without a verdict and stays where it is.
  check (settled_at is null or verdict is not null or reden = 'voor_vanaf'),
  check ((settled_at is null) = (map is null))
);
create index mails_unsettled on mails (meldpunt, due_at) where settled_at is null;
-- Of two mails with the same second hash the later one says so in dubbel_van; the first stands here alone.
create unique index mails_inhoud on mails (meldpunt, inhoud_hash) where inhoud_hash is not null and dubbel_van is null;
create index mails_melding on mails (meldpunt, melding_hash) where melding_hash is not null;
create index mails_message_id on mails (meldpunt, message_id_hash) where message_id_hash is not null;
create index mails_signaal on mails (meldpunt, signaal_id) where signaal_id is not null;
create index mails_ontvangen on mails (meldpunt, ontvangen_at);

create table mail_chunks (
  meldpunt text not null,
  mail_id text not null,
  nr integer not null check (nr >= 0),
  inhoud bytea not null,
  primary key (meldpunt, mail_id, nr),
  foreign key (meldpunt, mail_id) references mails (meldpunt, id) on delete cascade deferrable initially deferred
);
-- Ciphertext does not compress; trying costs time on every mail.
alter table mail_chunks alter column inhoud set storage external;

-- Where a mail lies or lay in the mailbox. A place never gets a second mail: UIDs are not given twice within a UIDVALIDITY.
create table mail_places (
  meldpunt text not null,
  map text not null,
  uidvalidity bigint not null,
  uid bigint not null,
  mail_id text not null,
  seen_at timestamptz not null,
  gone_at timestamptz,
  -- Filing tried and failed: tried again from due_at on.
  due_at timestamptz not null,
  tries integer not null default 0,
  last_error text,
  primary key (meldpunt, map, uidvalidity, uid),
  foreign key (meldpunt, mail_id) references mails (meldpunt, id) on delete cascade deferrable initially deferred
);
create index mail_places_mail on mail_places (meldpunt, mail_id) where gone_at is null;

create table mailbox_cursors (
  meldpunt text not null,
  map text not null,
  uidvalidity bigint not null,
  -- Every UID up to and with this one was kept.
  uid bigint not null,
  counted_at timestamptz,
  primary key (meldpunt, map)
);

create table mailbox_sweeps (
  meldpunt text primary key,
  last_at timestamptz not null
);

-- After a restored backup: letters about mail received up to here wait for a person, since they may have gone out before.
create table herstel (
  meldpunt text primary key,
  mail_tot timestamptz not null
);

-- One holder per meldpunt, by this server's clock: the clocks of the holders are never compared.
create table leases (
  meldpunt text primary key,
  holder text not null,
  epoch bigint not null,
  expires_at timestamptz not null
);

create table kenmerk_tellers (
  meldpunt text not null,
  jaar integer not null check (jaar between 2020 and 2199),
  laatste integer not null check (laatste >= 0),
  primary key (meldpunt, jaar)
);

create table signalen (
  meldpunt text not null,
  -- Derived from the first mail's id: made anew after a restored backup it is the same signaal.
  id text not null,
  jaar integer not null,
  nummer integer not null check (nummer >= 1),
  status text not null check (status in ('geregistreerd', 'in_verrijking', 'verrijkt', 'lokaal_overleg', 'riec_advies', 'oco', 'afgerond', 'vernietigd')),
  status_at timestamptz not null,
  spoed boolean not null,
  onbevestigd boolean not null,
  eerste_mail text not null,
  opened_at timestamptz not null,
  -- {melder, onderwerp, lezing}
  inhoud bytea not null,
  primary key (meldpunt, id),
  unique (meldpunt, jaar, nummer),
  unique (meldpunt, eerste_mail),
  foreign key (meldpunt, eerste_mail) references mails (meldpunt, id)
);

-- The words of one mail to a signaal: the report and each aanvulling. {melder, onderwerp, meldtekst, lezing, bijlagen, …}
create table meldingen (
  meldpunt text not null,
  mail_id text not null,
  signaal_id text not null,
  soort text not null check (soort in ('signaal', 'aanvulling', 'onleesbaar')),
  at timestamptz not null,
  inhoud bytea not null,
  primary key (meldpunt, mail_id),
  foreign key (meldpunt, mail_id) references mails (meldpunt, id),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id)
);
create index meldingen_signaal on meldingen (meldpunt, signaal_id);

-- Who belongs to a signaal besides those whose role says so: its melder, a partner that was consulted.
create table deelnemers (
  meldpunt text not null,
  signaal_id text not null,
  adres_hash bytea not null,
  rol text not null check (rol in ('melder', 'partner')),
  since timestamptz not null,
  primary key (meldpunt, signaal_id, adres_hash),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id)
);

-- Which thread token was given to whom. The token itself stands only in the letters.
create table draden (
  meldpunt text not null,
  token_hash bytea not null,
  signaal_id text not null,
  ontvanger_hash bytea not null,
  primary key (meldpunt, token_hash),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id)
);

-- The outbox: one gate for every letter. One row per cause and addressee, whatever happens twice.
create table uitgaand (
  meldpunt text not null,
  id text not null,
  signaal_id text,
  mail_id text,
  soort text not null,
  oorzaak text not null,
  klasse text not null check (klasse in ('vol', 'nodig', 'geen')),
  ontvanger_hash bytea not null,
  -- Lower goes first: 0 spoed, 1 to reporters, 2 to roles.
  voorrang smallint not null,
  -- Letters that this addressee may get in 24 hours; null stands outside the budget (spoed, codes, results of commands).
  budget integer,
  -- Whose key opens inhoud: a signaal, a mail, or '' for the meldpunt's own.
  sleutel_id text not null,
  -- {ontvanger, onderwerp, tekst, html, inReplyTo, references, …}
  inhoud bytea not null,
  message_id text not null,
  state text not null check (state in ('wacht', 'bezig', 'verzonden', 'mislukt', 'ingehouden', 'onderdrukt', 'vastgehouden', 'onbestelbaar')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  last_error text,
  claimed_until timestamptz,
  sent_at timestamptz,
  primary key (meldpunt, id),
  unique (meldpunt, oorzaak, ontvanger_hash),
  unique (meldpunt, message_id),
  check ((state = 'bezig') = (claimed_until is not null)),
  check (state not in ('verzonden', 'onbestelbaar') or sent_at is not null)
);
create index uitgaand_due on uitgaand (meldpunt, voorrang, due_at) where state in ('wacht', 'bezig');
create index uitgaand_ingehouden on uitgaand (meldpunt, created_at) where state in ('ingehouden', 'vastgehouden');
create index uitgaand_budget on uitgaand (meldpunt, ontvanger_hash, sent_at) where sent_at is not null and budget is not null;
create index uitgaand_bezig on uitgaand (meldpunt, ontvanger_hash) where state = 'bezig';
create index uitgaand_signaal on uitgaand (meldpunt, signaal_id, soort);

-- One question to one source, with its ground.
create table vragen (
  meldpunt text not null,
  id text not null,
  signaal_id text not null,
  bron text not null,
  grond text not null,
  state text not null check (state in ('wacht', 'bezig', 'beantwoord', 'leeg', 'mislukt')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  last_error text,
  claimed_until timestamptz,
  ended_at timestamptz,
  -- The bevinding.
  inhoud bytea,
  primary key (meldpunt, id),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id),
  check ((state in ('beantwoord', 'leeg', 'mislukt')) = (ended_at is not null))
);
create index vragen_due on vragen (meldpunt, due_at) where state in ('wacht', 'bezig');
create index vragen_signaal on vragen (meldpunt, signaal_id);

-- Blind index: keyed hashes of normalised entities. Equal hashes in two signalen are the same plate, phone, address.
create table trefwoorden (
  meldpunt text not null,
  hash bytea not null,
  soort text not null,
  signaal_id text not null,
  since timestamptz not null,
  primary key (meldpunt, hash, signaal_id),
  foreign key (meldpunt, signaal_id) references signalen (meldpunt, id)
);
create index trefwoorden_signaal on trefwoorden (meldpunt, signaal_id);

-- Who acted: ids that stand in the logboek, and their address under the meldpunt's own key.
create table actoren (
  meldpunt text not null,
  id text not null,
  inhoud bytea not null,
  primary key (meldpunt, id)
);

-- Append-only. One chain per signaal; keten '' is the chain of the meldpunt itself.
create table logboek (
  meldpunt text not null,
  keten text not null,
  nr integer not null check (nr >= 1),
  at timestamptz not null,
  actor text not null,
  gebeurtenis text not null,
  -- Ids and codes only.
  gegevens jsonb not null,
  -- Grounds and words, as ciphertext; the chain goes over the ciphertext and so outlives the key.
  inhoud bytea,
  vorige bytea not null,
  hash bytea not null,
  primary key (meldpunt, keten, nr)
);

-- The last link of each chain; its row is the lock under which the next one is made.
create table logboek_koppen (
  meldpunt text not null,
  keten text not null,
  nr integer not null,
  hash bytea not null,
  primary key (meldpunt, keten)
);

create table alarmen (
  meldpunt text not null,
  oorzaak text not null,
  raised_at timestamptz not null,
  mailed_at timestamptz,
  over_at timestamptz,
  primary key (meldpunt, oorzaak, raised_at)
);
create index alarmen_open on alarmen (meldpunt, oorzaak) where over_at is null;

do $$
declare
  wall text;
begin
  foreach wall in array array['mails', 'mail_chunks', 'mail_places', 'mailbox_cursors', 'mailbox_sweeps', 'herstel', 'leases', 'kenmerk_tellers', 'signalen',
    'meldingen', 'deelnemers', 'draden', 'uitgaand', 'vragen', 'trefwoorden', 'actoren', 'logboek', 'logboek_koppen', 'alarmen'] loop
    execute format('alter table %I enable row level security', wall);
    execute format('alter table %I force row level security', wall);
    execute format('create policy one_meldpunt on %I using (meldpunt = current_setting(''meldpunt.id'', true)) with check (meldpunt = current_setting(''meldpunt.id'', true))', wall);
  end loop;
end
$$;

grant select, insert, update on mails, mail_places, mailbox_cursors, mailbox_sweeps, leases, kenmerk_tellers, signalen, uitgaand, vragen, logboek_koppen, alarmen to meldpunt_mailbox;
grant select on herstel to meldpunt_mailbox, meldpunt_worker;
grant select, insert on mail_chunks, meldingen, deelnemers, draden, trefwoorden, actoren, logboek to meldpunt_mailbox;

grant select, update on signalen, uitgaand, vragen, logboek_koppen to meldpunt_worker;
grant select, insert on trefwoorden, deelnemers, draden, actoren, logboek to meldpunt_worker;
grant insert on uitgaand, vragen, logboek_koppen to meldpunt_worker;
grant select, insert, update on alarmen to meldpunt_worker;
grant select on mails, mail_chunks, mail_places, meldingen, kenmerk_tellers to meldpunt_worker;

-- The window sees numbers, ages and states: no column that holds ciphertext, no hash.
grant select (meldpunt, id, settled_at, ontvangen_at, kept_at, tries, verdict, map) on mails to meldpunt_http;
grant select (meldpunt, id, soort, state, due_at, created_at, tries) on uitgaand to meldpunt_http;
grant select (meldpunt, id, bron, state, due_at, created_at, tries) on vragen to meldpunt_http;
grant select on mailbox_sweeps, alarmen, leases to meldpunt_http;

grant select on all tables in schema public to meldpunt_beheer;
grant update on mails, mail_places, uitgaand, vragen, kenmerk_tellers, logboek_koppen to meldpunt_beheer;
grant update on herstel to meldpunt_beheer;
grant insert on kenmerk_tellers, herstel, logboek, logboek_koppen, actoren to meldpunt_beheer;

grant select on migraties to meldpunt_mailbox, meldpunt_worker, meldpunt_http, meldpunt_beheer;
