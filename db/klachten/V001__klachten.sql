-- Klachten (Awb chapter 9) in a dossier of their own, apart from care (R-KLA-16). Runs on H2 and on PostgreSQL.
create table klachten.klacht (
    id                 uuid           not null primary key,
    nummer             varchar(20)    not null unique,
    vastgelegd_op      timestamp(6) with time zone not null,
    vastgelegd_door    uuid           not null,
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
    klager_persoon     uuid,
    klager_machtiging  varchar(200),
    -- Whether letters may come by e-mail (2:8).
    klager_emailakkoord boolean       not null,
    -- The same for whoever gives the same name and postcode or e-mail address; says nothing to who has no key.
    klager_sleutel     varchar(64),
    wamsstap           varchar(40),
    domein             varchar(40),
    aard               varchar(40),
    financieel         boolean        not null,
    -- Who complains, and what about the Wams itself got in the way (R-KLA-19); neither has to be chosen.
    klagersoort        varchar(40),
    knelpunt           varchar(40),
    -- The number as it was given, and the case when there is one with that number.
    zaaknummer         varchar(20),
    zaaksoort          varchar(15),
    zaak               uuid,
    status             varchar(15)    not null,
    -- Whether it asks for work, and the last day of the term that ends first, 9999-12-31 when none runs: what the lists look for.
    open               boolean        not null,
    uiterlijk          date           not null,
    -- Whether something is left to be done after its end: a letter, a measure, an answer to the ombudsman.
    nawerk             boolean        default false not null,
    behandelaar        uuid,
    -- Whether whoever handled it asked for somebody from outside, and whether nobody who handles klachten may handle it (9:7).
    voorgelegd         boolean        default false not null,
    niemand_mag        boolean        default false not null,
    -- Under which klacht it goes on, when it was joined to one of the same klager about the same.
    gevoegd_bij        uuid,
    afdoening          varchar(20),
    afgedaan_op        timestamp(6) with time zone,
    afgedaan_door      uuid,
    -- How often what belongs to it changed.
    aanraking  bigint  default 0 not null,
    versie             bigint         not null,
    -- Of someone who complains without a name nothing is kept, whatever the application does.
    constraint klacht_anoniem check (not klager_anoniem or (klager_naam is null and klager_adres is null
        and klager_postcode is null and klager_plaats is null and klager_email is null and klager_telefoon is null
        and klager_persoon is null and klager_machtiging is null and klager_sleutel is null and not klager_emailakkoord)),
    constraint klacht_open check (open = (status <> 'AFGEDAAN')),
    constraint klacht_nawerk check (not nawerk or not open),
    constraint klacht_zaak check ((zaak is null) = (zaaksoort is null) and (zaak is null or zaaknummer is not null)),
    constraint klacht_gevoegd check ((gevoegd_bij is not null) = (afdoening is not null and afdoening = 'GEVOEGD')),
    constraint klacht_afgedaan check ((status = 'AFGEDAAN') = (afdoening is not null))
);
-- The lists: what is open, of everybody or of one behandelaar, and what is only so far, each in the orders a list can have. A page is found,
-- and counted as far as is told, along an index, however many klachten there are.
create index klacht_klagernaam on klachten.klacht (klager_naam);
create index klacht_klageradres on klachten.klacht (klager_postcode, klager_adres);
create index klacht_klageremail on klachten.klacht (klager_email);
create index klacht_klagertelefoon on klachten.klacht (klager_telefoon);
create index klacht_open_termijn on klachten.klacht (open, uiterlijk, nummer, id, aard);
create index klacht_open_ontvangen on klachten.klacht (open, ontvangen_op, nummer, id, aard, uiterlijk);
create index klacht_open_nummer on klachten.klacht (open, nummer, id, aard, uiterlijk);
create index klacht_eigen_termijn on klachten.klacht (open, behandelaar, uiterlijk, nummer, id, aard);
create index klacht_eigen_ontvangen on klachten.klacht (open, behandelaar, ontvangen_op, nummer, id, aard, uiterlijk);
create index klacht_eigen_nummer on klachten.klacht (open, behandelaar, nummer, id, aard, uiterlijk);
create index klacht_status_termijn on klachten.klacht (status, uiterlijk, nummer, id, aard);
create index klacht_status_ontvangen on klachten.klacht (status, ontvangen_op, nummer, id, aard, uiterlijk);
create index klacht_status_nummer on klachten.klacht (status, nummer, id, aard, uiterlijk);
create index klacht_nawerk_termijn on klachten.klacht (nawerk, uiterlijk, nummer, id, aard);
create index klacht_nawerk_ontvangen on klachten.klacht (nawerk, ontvangen_op, nummer, id, aard, uiterlijk);
create index klacht_nawerk_nummer on klachten.klacht (nawerk, nummer, id, aard, uiterlijk);
-- What nobody may handle, for who gives it to somebody.
create index klacht_niemand on klachten.klacht (niemand_mag, uiterlijk, nummer, id);
-- The register of a year, and what of it nobody has sorted completely.
create index klacht_ontvangen on klachten.klacht (ontvangen_op, nummer, id, wamsstap, domein, aard, afdoening);
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
    door         uuid           not null,
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
    beklaagde           uuid,
    beklaagde_naam      varchar(120)   not null,
    beklaagde_functie   varchar(120)   not null,
    bevindingen         varchar(4000)  not null,
    oordeel             varchar(20),
    afschrift_op        date,
    -- Why it is not handled while the rest of the klacht may be (9:8).
    niet_grond          varchar(20),
    niet_uitleg         varchar(2000),
    -- How it ended by what the klager said about it, while the rest goes on (9:5).
    einde               varchar(15),
    primary key (klacht, rang),
    constraint gedraging_einde check (einde is null or (niet_grond is null and oordeel is null)),
    constraint gedraging_medewerker check ((beklaagdesoort = 'MEDEWERKER') = (beklaagde is not null))
);
create index gedraging_beklaagde on klachten.gedraging (beklaagde, klacht);

-- The terms of a klacht as they follow from its timeline (Awb chapter 9), for the lists, the counts and the daily watch.
-- Derived: every change of the klacht writes them anew.
create table klachten.termijn (
    klacht          uuid         not null references klachten.klacht (id) on delete cascade,
    soort           varchar(30)  not null,
    begin           date         not null,
    uiterlijk       date         not null,
    waarschuwen_op  date         not null,
    -- Whether the municipality still has to do something for it.
    bewaakt         boolean      not null,
    -- Whether it is the one of those that ends first. At most one of a klacht is.
    eerstvolgend    boolean      not null,
    gewaarschuwd    boolean      not null,
    geescaleerd     boolean      not null,
    voldaan_op      date,
    vervallen_op    date,
    -- A print of the calendar of feestdagen with which it was computed: with another one it is computed anew.
    kalender        varchar(16)  not null,
    versie          bigint       not null,
    primary key (klacht, soort)
);
-- The daily watch: what has to be warned about or is due.
create index termijn_bewaakt on klachten.termijn (bewaakt, waarschuwen_op);

-- Letters about a klacht: precisely what was sent, to whom and how. They go when their klacht goes.
create table klachten.brief (
    id             uuid          not null primary key,
    klacht         uuid          not null references klachten.klacht (id) on delete cascade,
    soort          varchar(40)   not null,
    -- Which version of the texts it was made with.
    tekstversie    varchar(20)   not null,
    -- 'klager', or which beklaagde: an account, or a name and function.
    ontvanger      varchar(260)  not null,
    naam           varchar(250)  not null,
    onderwerp      varchar(200)  not null,
    tot            date,
    gemaakt_op     timestamp(6) with time zone not null,
    gemaakt_door   uuid          not null,
    -- The letter as PDF and as it is shown on a screen, encrypted.
    pdf            bytea         not null,
    html           bytea         not null,
    -- What its writer typed, encrypted as well: with that a letter begins that has to be made anew.
    invoer         bytea         not null,
    sleutelversie  integer       not null,
    verzonden_op   timestamp(6) with time zone,
    verzonden_door uuid,
    wijze          varchar(10),
    -- The notice by e-mail, in the schema of the post.
    post           uuid,
    -- A keyed hash of the secret in the link; the secret itself stands nowhere.
    lees_hash      varchar(64)   unique,
    -- A keyed hash of what the klager shows beside the link that it is him with.
    lees_kenmerk   varchar(64),
    lees_tot       date,
    gelezen_op     timestamp(6) with time zone,
    -- The e-mail did not reach the klager, and it did not go again yet.
    niet_aangekomen boolean      not null,
    -- Which earlier letter it corrects; both stay.
    herstelt       uuid,
    -- Its behandelaar was told that it names a day and was not read yet.
    ongelezen_gemeld boolean     not null,
    versie         bigint        not null,
    constraint brief_verzonden check ((verzonden_op is null) = (wijze is null)),
    constraint brief_link check ((lees_hash is null) = (lees_tot is null) and (lees_hash is null) = (lees_kenmerk is null))
);
create index brief_klacht on klachten.brief (klacht, gemaakt_op);
-- Whose e-mail may yet turn out not to arrive.
create index brief_email on klachten.brief (wijze, lees_tot);

-- What stays of klachten that are gone, and what was published of a year. Nobody is in it.

-- How many klachten of a year ended how, of those that are gone (R-KLA-18).
create table klachten.vernietigd (
    jaar       integer      not null,
    afdoening  varchar(20)  not null,
    aantal     integer      not null,
    primary key (jaar, afdoening)
);

-- The yearly publication (9:12a lid 2; R-KLA-15). As long as it is not vastgesteld only its text stands here; from then on its counts do,
-- as they were published: small ones are in no table, so that they outlive the klachten they came from.
create table klachten.publicatie (
    jaar             integer        not null primary key,
    lessen           varchar(8000)  not null,
    totaal           integer,
    vastgesteld_op   date,
    vastgesteld_door uuid,
    versie           bigint         not null,
    constraint publicatie_vastgesteld check ((vastgesteld_op is null) = (vastgesteld_door is null))
);

create table klachten.publicatiecel (
    jaar    integer      not null references klachten.publicatie (jaar),
    tabel   varchar(20)  not null,
    rang    integer      not null,
    cel     varchar(60)  not null,
    -- Not there when it is not published.
    aantal  integer,
    primary key (jaar, tabel, rang)
);

-- What the handling of a klacht leaves beside its timeline. All of it goes when the klacht goes.

-- The decision not to handle it (9:8; R-KLA-06).
create table klachten.nietbehandeling (
    id           uuid           not null primary key,
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         uuid           not null,
    grond        varchar(20)    not null,
    toelichting  varchar(2000)  not null,
    versie       bigint         not null
);
create index nietbehandeling_klacht on klachten.nietbehandeling (klacht, op);

-- That somebody who is called like a beklaagde is another, and how that is known (9:7; R-KLA-05). Who has no account is known by a name.
create table klachten.eenander (
    id       uuid          not null primary key,
    klacht   uuid          not null references klachten.klacht (id) on delete cascade,
    dag      date          not null,
    op       timestamp(6) with time zone not null,
    door     uuid          not null,
    collega  uuid,
    naam     varchar(250)  not null,
    reden    varchar(300)  not null,
    versie   bigint        not null
);
create index eenander_klacht on klachten.eenander (klacht, op);

-- What went with the copy for a beklaagde (9:9; R-KLA-08). That it was sent stands with the gedraging.
create table klachten.afschrift (
    id         uuid           not null primary key,
    klacht     uuid           not null references klachten.klacht (id) on delete cascade,
    dag        date           not null,
    op         timestamp(6) with time zone not null,
    door       uuid           not null,
    beklaagde  varchar(260)   not null,
    stukken    varchar(1000)  not null,
    versie     bigint         not null
);
create index afschrift_klacht on klachten.afschrift (klacht, op);

-- What came with a klacht: from whom, and with which letters it goes (2:17, 9:9, 9:12). The file stands in zaak.bestand; it is empty when it went.
create table klachten.klachtstuk (
    id            uuid          not null primary key,
    klacht        uuid          not null references klachten.klacht (id) on delete cascade,
    dag           date          not null,
    op            timestamp(6) with time zone not null,
    door          uuid          not null,
    wat           varchar(120)  not null,
    herkomst      varchar(10)   not null,
    bestand       uuid,
    weg_reden     varchar(500)  not null,
    met_afschrift boolean       not null,
    waarom_niet   varchar(500)  not null,
    met_uitkomst  boolean       not null,
    met_doorzending boolean     not null,
    versie        bigint        not null
);
create index klachtstuk_klacht on klachten.klachtstuk (klacht, op);

-- An invitation to be heard, the appointment, and the report (9:10; R-KLA-09). Names stand one on a line.
create table klachten.hoorzitting (
    id                  uuid            not null primary key,
    klacht              uuid            not null references klachten.klacht (id) on delete cascade,
    dag                 date            not null,
    op                  timestamp(6) with time zone not null,
    door                uuid            not null,
    klager              boolean         not null,
    beklaagden          varchar(6000)   not null,
    antwoord_tot        date            not null,
    gepland_op          date,
    tijd                varchar(5),
    plaats              varchar(200),
    meebrengen          varchar(200),
    -- Whether day, time and place were agreed; until then a letter proposed them.
    afgesproken         boolean         not null,
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
    door         uuid           not null,
    beklaagde    varchar(260)   not null,
    reden        varchar(20)    not null,
    toelichting  varchar(1000)  not null,
    -- Who decided it (9:15 lid 3): who advises, or empty for the behandelaar.
    beslist      varchar(250)   not null,
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
    door          uuid            not null,
    orgaan        varchar(250)    not null,
    ontvangen_op  date,
    rapport       varchar(20000),
    advies        varchar(4000),
    -- The college took the task back, because no advice came.
    ingetrokken_op date,
    versie        bigint          not null,
    constraint advies_ontvangen check ((ontvangen_op is null) = (rapport is null)),
    constraint advies_ingetrokken check (ingetrokken_op is null or ontvangen_op is null)
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
    door        uuid           not null,
    conclusies  varchar(4000)  not null,
    wijkt_af    boolean        not null,
    afwijking   varchar(2000)  not null,
    -- Why it replaced an earlier one, or empty.
    reden       varchar(1000)  not null,
    versie      bigint         not null
);
create index eindoordeel_klacht on klachten.eindoordeel (klacht, op);

-- What was thought of each gedraging that was handled, as it was then: it stays when it is corrected.
create table klachten.oordeelregel (
    eindoordeel   uuid           not null references klachten.eindoordeel (id) on delete cascade,
    rang          integer        not null,
    omschrijving  varchar(1000)  not null,
    bevindingen   varchar(4000)  not null,
    oordeel       varchar(20)    not null,
    primary key (eindoordeel, rang)
);

-- What will be done because of a klacht, by whom and when (9:12 lid 1; R-KLA-11).
create table klachten.maatregel (
    id            uuid          not null primary key,
    klacht        uuid          not null references klachten.klacht (id) on delete cascade,
    dag           date          not null,
    op            timestamp(6) with time zone not null,
    door          uuid          not null,
    omschrijving  varchar(500)  not null,
    collega       uuid,
    eigenaar      varchar(120)  not null,
    uiterlijk     date          not null,
    stand         varchar(10)   not null,
    opmerking     varchar(500)  not null,
    -- What was said last of how far it is, while it is not done; what was said before stands on the timeline.
    voortgang     varchar(450)  not null,
    voortgang_op  date,
    afgerond_op   date,
    versie        bigint        not null,
    constraint maatregel_eigenaar check (collega is not null or eigenaar <> ''),
    constraint maatregel_voortgang check ((voortgang = '') = (voortgang_op is null)),
    constraint maatregel_afgerond check ((stand = 'OPEN') = (afgerond_op is null))
);
create index maatregel_klacht on klachten.maatregel (klacht, op);
create index maatregel_lijst on klachten.maatregel (stand, uiterlijk, id);
create index maatregel_collega on klachten.maatregel (collega, stand, uiterlijk);

-- A question for data about care, and the answer.
create table klachten.gegevensverzoek (
    id           uuid           not null primary key,
    klacht       uuid           not null references klachten.klacht (id) on delete cascade,
    dag          date           not null,
    op           timestamp(6) with time zone not null,
    door         uuid           not null,
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
