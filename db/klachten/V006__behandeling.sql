-- What the handling of a klacht leaves beside its timeline. All of it goes when the klacht goes. Runs on H2 and on PostgreSQL.

-- The decision not to handle it (9:8; R-KLA-06).
create table klachten.nietbehandeling (
    id           uuid           not null primary key,
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         varchar(36)    not null,
    grond        varchar(20)    not null,
    toelichting  varchar(2000)  not null,
    versie       bigint         not null
);
create index nietbehandeling_klacht on klachten.nietbehandeling (klacht, op);

-- What went with the copy for a beklaagde (9:9; R-KLA-08). That it was sent stands with the gedraging.
create table klachten.afschrift (
    id         uuid           not null primary key,
    klacht     uuid           not null references klachten.klacht (id) on delete cascade,
    dag        date           not null,
    op         timestamp(6) with time zone not null,
    door       varchar(36)    not null,
    beklaagde  varchar(260)   not null,
    stukken    varchar(1000)  not null,
    versie     bigint         not null
);
create index afschrift_klacht on klachten.afschrift (klacht, op);

-- An invitation to be heard, the appointment, and the report (9:10; R-KLA-09). Names stand one on a line.
create table klachten.hoorzitting (
    id                  uuid            not null primary key,
    klacht              uuid            not null references klachten.klacht (id) on delete cascade,
    dag                 date            not null,
    op                  timestamp(6) with time zone not null,
    door                varchar(36)     not null,
    klager              boolean         not null,
    beklaagden          varchar(6000)   not null,
    antwoord_tot        date            not null,
    gepland_op          date,
    tijd                varchar(5),
    plaats              varchar(200),
    meebrengen          varchar(200),
    gehoord_op          date,
    gehoord_door        varchar(200),
    klager_gehoord      boolean         not null,
    beklaagden_gehoord  varchar(6000)   not null,
    verslag             varchar(20000)  not null,
    versie              bigint          not null,
    constraint hoorzitting_gepland check ((gepland_op is null) = (tijd is null)),
    constraint hoorzitting_gehoord check ((gehoord_op is null) = (gehoord_door is null))
);
create index hoorzitting_klacht on klachten.hoorzitting (klacht, op);

-- Who were at a hearing.
create table klachten.gehoorde (
    hoorzitting  uuid          not null references klachten.hoorzitting (id) on delete cascade,
    rang         integer       not null,
    naam         varchar(120)  not null,
    rol          varchar(120)  not null,
    primary key (hoorzitting, rang)
);

-- Who is not heard, and for which reason of the law (9:10 lid 2). An empty beklaagde is the klager.
create table klachten.hoorafzien (
    id           uuid           not null primary key,
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         varchar(36)    not null,
    beklaagde    varchar(260)   not null,
    reden        varchar(20)    not null,
    toelichting  varchar(1000)  not null,
    versie       bigint         not null,
    -- Only the klager can be passed over because the klacht is manifestly unfounded, whatever the application does.
    constraint hoorafzien_reden check (reden <> 'KENNELIJK_ONGEGROND' or beklaagde = '')
);
create index hoorafzien_klacht on klachten.hoorafzien (klacht, op);

-- The person or commission that advises (9:14 to 9:16; R-KLA-12).
create table klachten.advies (
    id            uuid            not null primary key,
    klacht        uuid            not null references klachten.klacht (id) on delete cascade,
    dag           date            not null,
    op            timestamp(6) with time zone not null,
    door          varchar(36)     not null,
    orgaan        varchar(250)    not null,
    ontvangen_op  date,
    rapport       varchar(20000),
    advies        varchar(4000),
    versie        bigint          not null,
    constraint advies_ontvangen check ((ontvangen_op is null) = (rapport is null))
);
create index advies_klacht on klachten.advies (klacht, op);

-- What is advised about each gedraging, in their order.
create table klachten.adviesoordeel (
    advies   uuid         not null references klachten.advies (id) on delete cascade,
    rang     integer      not null,
    oordeel  varchar(20)  not null,
    primary key (advies, rang)
);

-- The conclusions (9:12), and why they deviate from the advice (9:16).
create table klachten.eindoordeel (
    id          uuid           not null primary key,
    klacht      uuid           not null references klachten.klacht (id) on delete cascade,
    dag         date           not null,
    op          timestamp(6) with time zone not null,
    door        varchar(36)    not null,
    conclusies  varchar(4000)  not null,
    wijkt_af    boolean        not null,
    afwijking   varchar(2000)  not null,
    versie      bigint         not null
);
create index eindoordeel_klacht on klachten.eindoordeel (klacht, op);

-- What will be done because of a klacht, by whom and when (9:12 lid 1; R-KLA-11).
create table klachten.maatregel (
    id            uuid          not null primary key,
    klacht        uuid          not null references klachten.klacht (id) on delete cascade,
    dag           date          not null,
    op            timestamp(6) with time zone not null,
    door          varchar(36)   not null,
    omschrijving  varchar(500)  not null,
    collega       varchar(36),
    eigenaar      varchar(120)  not null,
    uiterlijk     date          not null,
    stand         varchar(10)   not null,
    opmerking     varchar(500)  not null,
    afgerond_op   date,
    versie        bigint        not null,
    constraint maatregel_eigenaar check (collega is not null or eigenaar <> ''),
    constraint maatregel_afgerond check ((stand = 'OPEN') = (afgerond_op is null))
);
create index maatregel_klacht on klachten.maatregel (klacht, op);
create index maatregel_lijst on klachten.maatregel (stand, uiterlijk);
create index maatregel_collega on klachten.maatregel (collega, stand, uiterlijk);

-- A question for data about care, and the answer.
create table klachten.gegevensverzoek (
    id           uuid           not null primary key,
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         varchar(36)    not null,
    wat          varchar(1000)  not null,
    bij          varchar(200)   not null,
    noodzaak     varchar(1000)  not null,
    artikel      varchar(200)   not null,
    antwoord     varchar(20),
    antwoord_op  date,
    bron         varchar(200),
    gegeven      varchar(2000),
    reden        varchar(20),
    versie       bigint         not null,
    constraint gegevensverzoek_antwoord check ((antwoord is null) = (antwoord_op is null))
);
create index gegevensverzoek_klacht on klachten.gegevensverzoek (klacht, op);
