-- After a flood the service has the tables it filled counted at once: a plan made for an empty table walks all of it for each
-- row, and the server's own turn comes a minute later at best.
grant maintain on mails, mail_places, signalen, meldingen, uitgaand, vragen, draden, trefwoorden, deelnemers, logboek, logboek_koppen to meldpunt_mailbox;
