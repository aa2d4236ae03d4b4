-- Agreements with parties (R-ALG-30): nothing about any client, and never themselves a ground. Runs on H2 and on PostgreSQL.
create table toeleiding.afspraak (
    id              uuid           not null primary key,
    naam            varchar(150)   not null,
    grondslagen     varchar(1000)  not null,
    zorgvuldigheid  varchar(1000)  not null,
    informeren      varchar(1000)  not null,
    beveiliging     varchar(1000)  not null,
    datalek         varchar(1000)  not null,
    bewaartermijn   varchar(1000)  not null,
    van             date           not null,
    tot             date,
    gewijzigd_op    timestamp(6) with time zone not null,
    gewijzigd_door  uuid           not null,
    versie          bigint         not null,
    constraint afspraak_geldigheid check (tot is null or tot >= van)
);
create index afspraak_naam on toeleiding.afspraak (naam, id);

create table toeleiding.afspraakpartij (
    afspraak  uuid     not null references toeleiding.afspraak (id) on delete cascade,
    rang      integer  not null,
    partij    uuid     not null references toeleiding.partij (id),
    -- Not on the rank: when a party goes, those behind it move up one at a time.
    primary key (afspraak, partij)
);

create table toeleiding.afspraakfase (
    afspraak  uuid          not null references toeleiding.afspraak (id) on delete cascade,
    rang      integer       not null,
    fase      varchar(15)   not null,
    doel      varchar(500)  not null,
    gegevens  varchar(500)  not null,
    primary key (afspraak, rang)
);
