-- Accounts, sign-in log, access log, signals for the FG, and the work of every day of every module. Runs on H2 and on PostgreSQL.
create table toegang.account (
    id              uuid          not null primary key,
    gebruikersnaam  varchar(80)   not null unique,
    naam            varchar(120)  not null,
    organisatie     varchar(120)  not null,
    wachtwoord      varchar(300)  not null,
    actief          boolean       not null,
    -- Came with the demo gemeente: everyone knows its password, so it is closed where there is no demo.
    demo            boolean       not null default false,
    -- Whose account it is, when it is that of an inwoner and not of somebody who works here: a person of the register.
    persoon         uuid          unique,
    versie          bigint        not null
);

create table toegang.accountpet (
    account  uuid         not null references toegang.account (id),
    rang     integer      not null,
    pet      varchar(40)  not null,
    primary key (account, rang)
);

-- Who is signed in on which server: so that nobody has to sign in again when a server stops. Of the session only a hash of its key.
create table toegang.sessie (
    sleutel   varchar(64)  not null primary key,
    account   uuid         not null,
    pet       varchar(40),
    begonnen  timestamp(6) with time zone not null,
    gezien    timestamp(6) with time zone not null
);
create index sessie_gezien on toegang.sessie (gezien);

-- From which networks an account signed in lately: there it stays open, whatever others try elsewhere.
create table toegang.accountplek (
    account  uuid         not null references toegang.account (id),
    netwerk  varchar(64)  not null,
    laatst   timestamp(6) with time zone not null,
    primary key (account, netwerk)
);
create index accountplek_laatst on toegang.accountplek (laatst);

-- Attempts to sign in that still count. A row goes when they are forgotten, within an hour.
create table toegang.poging (
    -- Keyed hash of what counts: name and network together, name, or network.
    sleutel   varchar(64)  not null primary key,
    -- When all attempts so far are forgotten, in milliseconds since 1970.
    vergeten  bigint       not null,
    -- The line in the sign-in log of this closing; further refusals count with it.
    gesloten  uuid,
    -- How many were refused since.
    geweigerd integer      not null
);
create index poging_vergeten on toegang.poging (vergeten);

-- The key under the hashes of each version of the master key: locked away with the newest, it outlives its own.
create table toegang.sleutel (
    versie         integer  not null primary key,
    inhoud         bytea    not null,
    sleutelversie  integer  not null
);

create table toegang.aanmeldlog (
    id              uuid         not null primary key,
    moment          timestamp(6) with time zone not null,
    gebruikersnaam  varchar(80)  not null,
    account         uuid,
    gebeurtenis     varchar(30)  not null,
    pet             varchar(40),
    werkplek        varchar(64)  not null,
    bewaren_tot     date         not null,
    -- How often: an attempt that was refused because too many went before it gets no line of its own.
    aantal          integer      not null
);
create index aanmeldlog_moment on toegang.aanmeldlog (moment);
create index aanmeldlog_bewaren on toegang.aanmeldlog (bewaren_tot);

create table toegang.toegangslog (
    logid          uuid          not null primary key,
    trace_id       varchar(32)   not null,
    span_id        varchar(16)   not null,
    knoop          varchar(80)   not null,
    nummer         bigint        not null,
    begonnen       timestamp(6) with time zone not null,
    vastgelegd     timestamp(6) with time zone not null,
    actie          varchar(20)   not null,
    -- What that did, as a code of config/referentie/daden.yaml; the words are there, so that the line holds nothing of a dossier.
    daad           varchar(60),
    activiteit     varchar(120),
    doel           varchar(60),
    grondslag      varchar(60),
    zaak           varchar(20),
    dossier        uuid,
    dossierdelen   varchar(250)  not null,
    pet            varchar(40),
    gebruiker      uuid,
    organisatie    varchar(120),
    werkplek       varchar(64)   not null,
    persoon        varchar(32),
    persoontype    varchar(20),
    sleutelversie  integer       not null,
    uitkomst       varchar(10)   not null,
    weigergrond    varchar(40),
    reden          varchar(300),
    aantal         integer       not null,
    wederpartij    varchar(250),
    bewaren_tot    date          not null,
    -- Which of the lines of one access this is, and how many it has: one for each betrokkene.
    regel          integer       not null,
    regels         integer       not null,
    vorm           smallint      not null,
    mac            bytea         not null,
    -- The numbers of a run have no gaps and no doubles.
    constraint toegangslog_nummer unique (knoop, nummer)
);
-- The identifier rises with time, so it orders each look-up from new to old.
create index toegangslog_persoon on toegang.toegangslog (persoon, logid);
create index toegangslog_gebruiker on toegang.toegangslog (gebruiker, logid);
create index toegangslog_dossier on toegang.toegangslog (dossier, logid);
-- What goes, by its day.
create index toegangslog_bewaren on toegang.toegangslog (bewaren_tot);

-- One row per run of a server: without an orderly stop the last numbers of that run may be missing.
create table toegang.knoop (
    naam     varchar(80)  not null primary key,
    gestart  timestamp(6) with time zone not null,
    -- When it last said that it was there.
    gezien   timestamp(6) with time zone not null,
    -- Of an orderly stop: the highest number, the numbers up to it that may have no line, and a MAC over all of that.
    gestopt  timestamp(6) with time zone,
    laatste  bigint,
    open     varchar(2000),
    sleutelversie integer,
    mac      bytea
);

-- The seal of the access log: how many lines the tree has. Whoever has the lock on this row seals.
create table toegang.zegelstand (
    id       smallint  not null primary key,
    grootte  bigint    not null
);
insert into toegang.zegelstand (id, grootte) values (1, 0);

-- How far each run of a server is sealed, and which numbers below that have no line yet: a transaction that is not finished, or that was
-- rolled back and gave its number to a later line.
create table toegang.zegelknoop (
    knoop    varchar(80)  not null primary key,
    hoogste  bigint       not null,
    klaar    boolean      not null
);
create table toegang.zegelgat (
    knoop    varchar(80)  not null,
    nummer   bigint       not null,
    primary key (knoop, nummer)
);

-- Which lines are the leaves of the tree: from leaf plaats on, the numbers van to tot of one run.
create table toegang.zegelreeks (
    plaats   bigint       not null primary key,
    knoop    varchar(80)  not null,
    van      bigint       not null,
    tot      bigint       not null
);
create index zegelreeks_knoop on toegang.zegelreeks (knoop, van);

-- The hashes of the tree, in tiles of 256 (C2SP tlog-tiles); only the last of each level is not full.
create table toegang.zegeltegel (
    niveau   smallint  not null,
    tegel    bigint    not null,
    inhoud   bytea     not null,
    primary key (niveau, tegel)
);

-- The signed checkpoints (C2SP tlog-checkpoint).
create table toegang.zegelpunt (
    grootte  bigint         not null primary key,
    tijd     timestamp(6) with time zone not null,
    notitie  varchar(1000)  not null
);

-- Every key that ever sealed here, as others know it (C2SP verifier key), with a MAC: a key that somebody else adds counts for nothing.
create table toegang.zegelsleutel (
    toetssleutel   varchar(200)  not null primary key,
    sinds          timestamp(6) with time zone not null,
    sleutelversie  integer       not null,
    mac            bytea         not null
);

-- What is wrong with sealing at this moment; one row of each kind.
create table toegang.zegelmelding (
    soort    varchar(20)   not null primary key,
    sinds    timestamp(6) with time zone not null,
    tekst    varchar(500)  not null
);

-- The times that somebody asked to check the whole log, how far that is and what came of it.
create table toegang.nazicht (
    id          uuid  not null primary key,
    gevraagd    timestamp(6) with time zone not null,
    gebruiker   uuid  not null,
    gezien      timestamp(6) with time zone,
    klaar       timestamp(6) with time zone,
    gedaan      bigint  not null,
    totaal      bigint  not null,
    uitkomst    varchar(20),
    tekst       varchar(4000)
);
create index nazicht_klaar on toegang.nazicht (klaar, gevraagd);

create table toegang.signaal (
    id            uuid          not null primary key,
    soort         varchar(20)   not null,
    moment        timestamp(6) with time zone not null,
    uiterlijk     date          not null,
    gebruiker     uuid          not null,
    pet           varchar(40)   not null,
    zaak          varchar(20)   not null,
    dossier       uuid          not null,
    doel          varchar(60)   not null,
    reden         varchar(300)  not null,
    beoordeeld    timestamp(6) with time zone,
    beoordeeld_door uuid,
    oordeel       varchar(20),
    toelichting   varchar(500),
    versie        bigint        not null
);
create index signaal_open on toegang.signaal (beoordeeld, uiterlijk);

-- Work that one server does once a day: whoever has the lock on its row does it. A row comes when the work is first done.
create table toegang.dagtaak (
    naam    varchar(40)  not null primary key,
    gedaan  date         not null
);

-- The verklaring van vernietiging (R-AVG-09): what kind, how many, when, on which ground and by which version of which term.
-- Nobody is in it.
create table toegang.verklaring (
    dag        date          not null,
    soort      varchar(20)   not null,
    grondslag  varchar(60)   not null,
    termijn    varchar(60)   not null,
    duur       varchar(40)   not null,
    versie     varchar(20)   not null,
    aantal     integer       not null,
    primary key (dag, soort, grondslag, termijn, duur, versie)
);
