-- Consent of the client (R-TOE-20): per case, party and kind of data, with all that was said about it. Runs on H2 and on PostgreSQL.
create table toeleiding.toestemming (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    partij      uuid          not null references toeleiding.partij (id),
    gegevens    varchar(60)   not null,
    waarvoor    varchar(500)  not null,
    tot         date,
    stand       varchar(15)   not null,
    versie      bigint        not null,
    constraint toestemming_uniek unique (toeleiding, partij, gegevens)
);

create table toeleiding.toestemmingstap (
    toestemming  uuid          not null references toeleiding.toestemming (id) on delete cascade,
    rang         integer       not null,
    stand        varchar(15)   not null,
    dag          date          not null,
    toelichting  varchar(300)  not null,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    primary key (toestemming, rang)
);
