-- Conversations from which there is no melding yet: encrypted, for their owner only, a day at most. Runs on H2 and on PostgreSQL.
create table meldpunt.gesprek (
    id             uuid         not null primary key,
    eigenaar       varchar(36)  not null,
    begonnen_op    timestamp(6) with time zone not null,
    bewaard_op     timestamp(6) with time zone not null,
    vervalt_op     timestamp(6) with time zone not null,
    inhoud         bytea        not null,
    sleutelversie  integer      not null,
    versie         bigint       not null
);
create index gesprek_eigenaar on meldpunt.gesprek (eigenaar, begonnen_op);
create index gesprek_vervalt on meldpunt.gesprek (vervalt_op);

-- The kinds of relation that give a melder rights under the Wvggz have longer names (R-MEL-09).
alter table meldpunt.melding alter column melderrelatie set data type varchar(20);
