-- Who may speak for the client (R-ALG-17), with which document the client identified (R-ALG-22), and what stays out of it (R-TOE-05).
-- Runs on H2 and on PostgreSQL. There is no column for a copy of a document.
create table toeleiding.vertegenwoordiger (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang        integer       not null,
    naam        varchar(120)  not null,
    grond       varchar(60)   not null,
    gezien      varchar(200)  not null,
    gezien_op   date          not null,
    uitleg      varchar(500)  not null,
    versie      bigint        not null
);
create index vertegenwoordiger_toeleiding on toeleiding.vertegenwoordiger (toeleiding, rang);

create table toeleiding.legitimatie (
    id          uuid         not null primary key,
    toeleiding  uuid         not null references toeleiding.toeleiding (id) on delete cascade,
    wet         varchar(60)  not null,
    document    varchar(30)  not null,
    nummer      varchar(20)  not null,
    geldig_tot  date         not null,
    op          timestamp(6) with time zone not null,
    door        uuid         not null,
    versie      bigint       not null,
    constraint legitimatie_eens unique (toeleiding, wet)
);

create table toeleiding.buitenscope (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang        integer       not null,
    onderwerp   varchar(200)  not null,
    op          date          not null,
    versie      bigint        not null
);
create index buitenscope_toeleiding on toeleiding.buitenscope (toeleiding, rang);
