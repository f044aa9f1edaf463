-- A letter about no single signaal has a key of its own: what it tells of a signaal can be destroyed with that one, in every backup.

alter table sleutels drop constraint sleutels_soort_check;
alter table sleutels add constraint sleutels_soort_check check (soort in ('mail', 'signaal', 'brief'));
-- The back office posts such letters.
grant insert on sleutels to meldpunt_worker;
