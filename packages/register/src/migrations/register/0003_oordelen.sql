-- What an officer says of a doubtful mail, and the thread in which he says it.

-- Settled anew, the mail is what the officer said and not what was guessed.
alter table mails
  add oordeel text check (oordeel in ('nieuw_signaal', 'aanvulling')),
  add oordeel_signaal text,
  add check ((oordeel = 'aanvulling') = (oordeel_signaal is not null));

-- Which thread token was given to whom about a mail that belongs to no signaal.
create table mail_draden (
  meldpunt text not null,
  token_hash bytea not null,
  mail_id text not null,
  ontvanger_hash bytea not null,
  primary key (meldpunt, token_hash),
  foreign key (meldpunt, mail_id) references mails (meldpunt, id) on delete cascade
);

alter table mail_draden enable row level security;
alter table mail_draden force row level security;
create policy one_meldpunt on mail_draden
  using (meldpunt = current_setting('meldpunt.id', true))
  with check (meldpunt = current_setting('meldpunt.id', true));
grant select, insert on mail_draden to meldpunt_mailbox, meldpunt_worker;
grant select on mail_draden to meldpunt_beheer;
