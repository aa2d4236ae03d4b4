-- Requests of those who enforce the law, and what was decided on them (R-TOE-42). Of no dossier and in no dossier. Runs on H2 and on PostgreSQL.
create table toeleiding.handhavingsverzoek (
    id                  uuid           not null primary key,
    nummer              varchar(19)    not null unique,
    ingediend_op        timestamp(6) with time zone not null,
    ingediend_door      uuid           not null,
    uiterlijk           date           not null,
    naam                varchar(120)   not null,
    geboren             date,
    adres               varchar(200)   not null,
    bevoegdheid         varchar(60)    not null,
    aanleiding          varchar(2000)  not null,
    aanleiding_op       date           not null,
    noodzaak_doel       varchar(1000)  not null,
    noodzaak_waarom     varchar(1000)  not null,
    noodzaak_lichter    varchar(1000)  not null,
    noodzaak_evenredig  varchar(1000)  not null,
    -- Whom it is about in the register, when whoever decides found that person there. The one who asks never sees it.
    persoon             uuid,
    stand               varchar(12)    not null,
    grond               varchar(20),
    motivering          varchar(2000)  not null,
    voorwaarden         varchar(1000)  not null,
    gesloten_op         timestamp(6) with time zone,
    gesloten_door       uuid,
    versie              bigint         not null,
    constraint handhaving_gesloten check ((gesloten_op is null) = (stand = 'INGEDIEND')),
    constraint handhaving_met_redenen check (stand not in ('TOEGEKEND', 'AFGEWEZEN') or motivering <> ''),
    constraint handhaving_grond check ((grond is not null) = (stand = 'AFGEWEZEN'))
);
create index handhaving_stand on toeleiding.handhavingsverzoek (stand, uiterlijk, id);
create index handhaving_mijn on toeleiding.handhavingsverzoek (ingediend_door, stand, uiterlijk, id);
create index handhaving_persoon on toeleiding.handhavingsverzoek (persoon);
create index handhaving_weg on toeleiding.handhavingsverzoek (gesloten_op);

create table toeleiding.handhavingsgegeven (
    verzoek      uuid          not null references toeleiding.handhavingsverzoek (id) on delete cascade,
    rang         integer       not null,
    gegeven      varchar(60)   not null,
    waarom       varchar(500)  not null,
    primary key (verzoek, gegeven)
);

-- What of it may be used.
create table toeleiding.handhavingstoekenning (
    verzoek      uuid          not null references toeleiding.handhavingsverzoek (id) on delete cascade,
    gegeven      varchar(60)   not null,
    primary key (verzoek, gegeven)
);
