-- The documents of an onderzoek (R-TOE-26, R-TOE-36, R-TOE-37, R-TOE-41), and what a toeleider notes down for nobody else (R-TOE-27).
-- Runs on H2 and on PostgreSQL. A file stands in zaak.bestand. There is no column for what a medical paper says.
create table toeleiding.stuk (
    id               uuid           not null primary key,
    toeleiding       uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    rang             integer        not null,
    wat              varchar(120)   not null,
    bron             varchar(20)    not null,
    bron_naam        varchar(120)   not null,
    bron_reden       varchar(500)   not null,
    peildatum        date           not null,
    medisch          boolean        not null,
    tekst            varchar(4000)  not null,
    vastgelegd_op    timestamp(6) with time zone not null,
    vastgelegd_door  uuid           not null,
    stand            varchar(20)    not null,
    reden            varchar(500)   not null,
    arts             varchar(15),
    bestand          uuid,
    archief          boolean        not null,
    besloten_op      timestamp(6) with time zone,
    besloten_door    uuid,
    verteld_op       date,
    per_brief        boolean        not null,
    versie           bigint         not null,
    constraint stuk_medisch check (not medisch or (stand <> 'OPGENOMEN' and bestand is null and tekst = '')),
    constraint stuk_bestand check (bestand is null or stand = 'OPGENOMEN')
);
create index stuk_toeleiding on toeleiding.stuk (toeleiding, rang);

create table toeleiding.notitie (
    id             uuid     not null primary key,
    toeleiding     uuid     not null references toeleiding.toeleiding (id) on delete cascade,
    eigenaar       uuid     not null,
    -- Encrypted.
    tekst          bytea    not null,
    sleutelversie  integer  not null,
    bewaard_op     timestamp(6) with time zone not null,
    versie         bigint   not null
);
create index notitie_toeleiding on toeleiding.notitie (toeleiding, eigenaar, bewaard_op);
create index notitie_sleutelversie on toeleiding.notitie (sleutelversie);
