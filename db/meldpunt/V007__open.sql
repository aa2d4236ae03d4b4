-- What still asks for work, sorted by its last day, and what goes, by the day on which it was closed: lists that are paged from an index,
-- however many meldingen there are. Runs on H2 and on PostgreSQL.
alter table meldpunt.melding add column open boolean default true not null;
update meldpunt.melding set open = (status <> 'AFGESLOTEN');
alter table meldpunt.melding alter column open drop default;
alter table meldpunt.melding add constraint melding_open check (open = (status <> 'AFGESLOTEN'));

drop index meldpunt.melding_stand;
drop index meldpunt.melding_gesloten;
create index melding_stand on meldpunt.melding (open, behandelaar, uiterlijk, id);
create index melding_termijn on meldpunt.melding (open, uiterlijk, id);
create index melding_gesloten on meldpunt.melding (gesloten_op, id);
