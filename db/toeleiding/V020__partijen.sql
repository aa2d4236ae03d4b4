-- The register of parties (R-ALG-31) and of what was agreed with them (R-ALG-30): nothing about any client. Runs on H2 and on PostgreSQL.
create table toeleiding.partij (
    id              uuid          not null primary key,
    naam            varchar(120)  not null,
    -- The name in lower case: what is looked for, and two of one name could not be told apart.
    zoeknaam        varchar(240)  not null unique,
    rol             varchar(10)   not null,
    soort           varchar(60)   not null,
    geheimhouding   varchar(60)   not null,
    mandaat         varchar(300)  not null,
    contact         varchar(120)  not null,
    functie         varchar(120)  not null,
    telefoon        varchar(20),
    email           varchar(254),
    postadres       varchar(300)  not null,
    wams_op         date,
    begonnen_op     date          not null,
    beeindigd_op    date,
    eindreden       varchar(300)  not null,
    gewijzigd_op    timestamp(6) with time zone not null,
    gewijzigd_door  uuid          not null,
    versie          bigint        not null,
    constraint partij_einde check (beeindigd_op is null or (beeindigd_op >= begonnen_op and eindreden <> ''))
);
create index partij_rol on toeleiding.partij (rol, zoeknaam);
create index partij_wams on toeleiding.partij (wams_op, zoeknaam);

create table toeleiding.partijtaak (
    partij  uuid         not null references toeleiding.partij (id) on delete cascade,
    rang    integer      not null,
    taak    varchar(60)  not null,
    -- Not on the rank: when a task goes, those behind it move up one at a time.
    primary key (partij, taak)
);
