-- The doubtful mail in whose thread an officer wrote: his mail quotes it, and goes when it goes.
alter table mails add draad_mail text;
create index mails_draad on mails (meldpunt, draad_mail) where draad_mail is not null;
