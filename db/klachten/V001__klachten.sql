-- Klachten (Awb chapter 9) in a dossier of their own, apart from care (R-KLA-16). Runs on H2 and on PostgreSQL.
-- Keys of people are text: the persistence provider cannot read a missing uuid, nor write one in a list.
create table klachten.klacht (
    id                 uuid           not null primary key,
    nummer             varchar(20)    not null unique,
    vastgelegd_op      timestamp(6) with time zone not null,
    vastgelegd_door    varchar(36)    not null,
    kanaal             varchar(15)    not null,
    ontvangen_op       date           not null,
    dagtekening        date,
    ondertekend        boolean        not null,
    onderwerp          varchar(150)   not null,
    inhoud             varchar(4000)  not null,
    wens               varchar(1000)  not null,
    gebeurd            varchar(200)   not null,
    jegens_klager      boolean        not null,
    klager_anoniem     boolean        not null,
    klager_naam        varchar(120),
    klager_adres       varchar(120),
    klager_postcode    varchar(6),
    klager_plaats      varchar(80),
    klager_email       varchar(254),
    klager_telefoon    varchar(20),
    klager_persoon     varchar(36),
    klager_machtiging  varchar(200),
    -- The same for whoever gives the same name and postcode or e-mail address; says nothing to who has no key.
    klager_sleutel     varchar(64),
    wamsstap           varchar(40),
    domein             varchar(40),
    aard               varchar(40),
    financieel         boolean        not null,
    -- The number as it was given, and the case when there is one with that number.
    zaaknummer         varchar(20),
    zaaksoort          varchar(15),
    zaak               varchar(36),
    status             varchar(15)    not null,
    behandelaar        varchar(36),
    afdoening          varchar(20),
    afgedaan_op        timestamp(6) with time zone,
    afgedaan_door      varchar(36),
    versie             bigint         not null,
    -- Of someone who complains without a name nothing is kept, whatever the application does.
    constraint klacht_anoniem check (not klager_anoniem or (klager_naam is null and klager_adres is null
        and klager_postcode is null and klager_plaats is null and klager_email is null and klager_telefoon is null
        and klager_persoon is null and klager_machtiging is null and klager_sleutel is null)),
    constraint klacht_zaak check ((zaak is null) = (zaaksoort is null) and (zaak is null or zaaknummer is not null)),
    constraint klacht_afgedaan check ((status = 'AFGEDAAN') = (afdoening is not null))
);
create index klacht_behandelaar on klachten.klacht (behandelaar, status, ontvangen_op);
create index klacht_status on klachten.klacht (status, ontvangen_op);
create index klacht_ontvangen on klachten.klacht (ontvangen_op);
create index klacht_persoon on klachten.klacht (klager_persoon, ontvangen_op);
create index klacht_klager on klachten.klacht (klager_sleutel, ontvangen_op);
create index klacht_zaak on klachten.klacht (zaak, status);
create index klacht_afgedaan on klachten.klacht (afgedaan_op);

-- What happened to a klacht, oldest first: only added to.
create table klachten.stap (
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    rang         integer        not null,
    soort        varchar(40)    not null,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         varchar(36)    not null,
    toelichting  varchar(1000)  not null,
    tot          date,
    primary key (klacht, rang)
);

-- What was done, by whom, and what is thought of it: an oordeel per gedraging (9:12).
create table klachten.gedraging (
    klacht              uuid           not null references klachten.klacht (id) on delete cascade,
    rang                integer        not null,
    omschrijving        varchar(1000)  not null,
    dag                 date,
    beklaagdesoort      varchar(15)    not null,
    beklaagde           varchar(36),
    beklaagde_naam      varchar(120)   not null,
    beklaagde_functie   varchar(120)   not null,
    bevindingen         varchar(4000)  not null,
    oordeel             varchar(20),
    afschrift_op        date,
    primary key (klacht, rang),
    constraint gedraging_medewerker check ((beklaagdesoort = 'MEDEWERKER') = (beklaagde is not null))
);
create index gedraging_beklaagde on klachten.gedraging (beklaagde);

-- The last number given out in a year.
create table klachten.nummering (
    jaar     integer  not null primary key,
    laatste  bigint   not null
);
