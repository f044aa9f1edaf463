-- A plate that an officer corrected away must find its signaal no more.
grant delete on trefwoorden to meldpunt_mailbox, meldpunt_worker;
