-- Meldingen, their numbers, and counts of conversations that left no melding. Runs on H2 and on PostgreSQL.
create table meldpunt.melding (
    id                 uuid           not null primary key,
    nummer             varchar(20)    not null unique,
    kanaal             varchar(15)    not null,
    -- The day from which the term of the triage counts.
    ontvangen_op       date           not null,
    aangenomen_op      timestamp(6) with time zone not null,
    aangenomen_door    uuid           not null,
    uiterlijk          date           not null,
    doel               varchar(60)    not null,
    doelversie         varchar(20)    not null,
    reikwijdte         varchar(10)    not null,
    persoon            uuid,
    omschrijving       varchar(500),
    -- Whether a name stands in it, so that it has to be looked up who that is (AVG 14).
    met_naam           boolean        default false not null,
    -- By which words that is found, while nobody said who it is: without capitals, accents and signs, each between spaces.
    overzoek           varchar(502),
    aanleiding         varchar(300)   not null,
    inhoud             varchar(4000)  not null,
    melderssoort       varchar(15)    not null,
    meldernaam         varchar(120),
    -- By what that name is found: its last word, without capitals and accents.
    melderzoek         varchar(120),
    meldertelefoon     varchar(20),
    melderorganisatie  varchar(120),
    melderfunctie      varchar(120),
    melderrelatie      varchar(20),
    -- Known here, and not to be named to anyone else (Wvggz 5:2 lid 7).
    melder_niet_noemen boolean        default false not null,
    melder_waarom_niet varchar(300),
    -- Where a letter goes to a melder who must be told what came of it (Wvggz 5:2, 5:16): by post, or by e-mail where the melder said so.
    melderbriefnaam    varchar(120),
    melderbriefadres   varchar(300),
    -- How heavy it weighs, with why, by whom and when (R-MEL-19); empty while nobody said so.
    urgentie           varchar(10),
    gebied             varchar(20),
    weegreden          varchar(300),
    gewogen_door       uuid,
    gewogen_op         timestamp(6) with time zone,
    status             varchar(15)    not null,
    -- Whether it still asks for work.
    open               boolean        not null,
    wvggz_loopt        boolean        not null,
    -- A keyed hash; the code itself stands nowhere (R-MEL-13). It goes when the melding goes.
    statuscode         varchar(64),
    behandelaar        uuid,
    sluitreden         varchar(20),
    toelichting        varchar(1000),
    gesloten_door      uuid,
    gesloten_op        timestamp(6) with time zone,
    -- How often what belongs to it changed.
    aanraking  bigint  default 0 not null,
    versie             bigint         not null,
    -- It is about someone who is registered, or about someone who is described; or who was described, and turned out to be registered.
    constraint melding_betrokkene check (persoon is not null or omschrijving is not null),
    -- Of an anonymous melder nothing is kept (R-MEL-05), whatever the application does.
    constraint melding_anoniem check (melderssoort <> 'ANONIEM' or (meldernaam is null and melderzoek is null and meldertelefoon is null
        and melderorganisatie is null and melderfunctie is null and melderrelatie is null and melder_niet_noemen = false
        and melder_waarom_niet is null and melderbriefnaam is null and melderbriefadres is null)),
    constraint melding_afgesloten check ((status = 'AFGESLOTEN') = (sluitreden is not null)),
    constraint melding_open check (open = (status <> 'AFGESLOTEN'))
);
create index melding_melder on meldpunt.melding (melderzoek, aangenomen_op);
create index melding_meldertelefoon on meldpunt.melding (meldertelefoon, aangenomen_op);
create index melding_persoon on meldpunt.melding (persoon, aangenomen_op);
-- The work lists: what is still open, of everybody or of one behandelaar, and what is only so far, each in the orders a list can have. A page is found,
-- and counted as far as is told, from the index alone, however many meldingen there are. What went is closed: open = false.
create index melding_termijn on meldpunt.melding (open, uiterlijk, id, behandelaar);
create index melding_aangenomen on meldpunt.melding (open, aangenomen_op, id, behandelaar, uiterlijk);
create index melding_nummer on meldpunt.melding (open, nummer, id, behandelaar, uiterlijk);
create index melding_eigen_termijn on meldpunt.melding (open, behandelaar, uiterlijk, id, status);
create index melding_eigen_aangenomen on meldpunt.melding (open, behandelaar, aangenomen_op, id, status, uiterlijk);
create index melding_eigen_nummer on meldpunt.melding (open, behandelaar, nummer, id, status, uiterlijk);
create index melding_status_termijn on meldpunt.melding (status, uiterlijk, id, behandelaar);
create index melding_status_aangenomen on meldpunt.melding (status, aangenomen_op, id, behandelaar, uiterlijk);
create index melding_status_nummer on meldpunt.melding (status, nummer, id, behandelaar, uiterlijk);
-- Whose work it is, also what is closed: what is left to do about it.
create index melding_behandelaar on meldpunt.melding (behandelaar, aangenomen_door, ontvangen_op);
-- What goes, by the day on which it was closed.
create index melding_gesloten on meldpunt.melding (gesloten_op, id);

-- How a melding went from hand to hand, and when it was opened again.
create table meldpunt.toewijzing (
    melding  uuid          not null references meldpunt.melding (id) on delete cascade,
    rang     integer       not null,
    op       timestamp(6) with time zone not null,
    door     uuid          not null,
    aan      uuid          not null,
    reden    varchar(1000),
    -- Of a melding that was opened again: with what it had been closed.
    uitkomst     varchar(20),
    toelichting  varchar(1000),
    -- From whom it was taken over, and whether that one read so.
    van      uuid,
    gelezen  boolean       default false not null,
    -- Whether the Wvggz sub-flow began, or was taken back; empty when it went to somebody.
    wvggz    boolean,
    primary key (melding, rang)
);
create index toewijzing_van on meldpunt.toewijzing (van, gelezen);

-- Who else a melding is about.
create table meldpunt.medebetrokkene (
    melding  uuid  not null references meldpunt.melding (id) on delete cascade,
    persoon  uuid  not null,
    primary key (melding, persoon)
);
create index medebetrokkene_persoon on meldpunt.medebetrokkene (persoon);

-- What was added to a melding later, each with its day and its writer (R-MEL-20). What was taken in stays as it is.
create table meldpunt.aanvulling (
    id       uuid          not null primary key,
    melding  uuid          not null references meldpunt.melding (id) on delete cascade,
    soort    varchar(20)   not null,
    dag      date          not null,
    wijze    varchar(15),
    -- Whether the betrokkene was told of the melding, when somebody spoke to him (AVG 14 lid 3, onder b).
    verteld  boolean,
    tekst    varchar(4000) not null,
    -- What came of danger, and at what time; and whether another row stands for this one, because it was wrong.
    afloop    varchar(15),
    tijd      varchar(5),
    vervangen boolean      not null,
    op       timestamp(6) with time zone not null,
    door     uuid          not null,
    versie   bigint        not null,
    check ((soort = 'GEVAAR') = (afloop is not null and tijd is not null))
);
create index aanvulling_melding on meldpunt.aanvulling (melding, op);

-- Whom to call about a melding, and when; or what to put right that went out about somebody whom it is not about.
create table meldpunt.terugbeltaak (
    id            uuid          not null primary key,
    melding       uuid          not null references meldpunt.melding (id) on delete cascade,
    wie           varchar(15)   not null,
    waarvoor      varchar(300)  not null,
    dag           date          not null,
    -- Whom the melding turned out not to be about, until that is put right.
    persoon       uuid,
    gemaakt_op    timestamp(6) with time zone not null,
    gemaakt_door  uuid          not null,
    gedaan_op     timestamp(6) with time zone,
    gedaan_door   uuid,
    -- Of a request of the betrokkene that was answered.
    uitkomst      varchar(15),
    beantwoord_op date,
    wijze         varchar(10),
    grond         varchar(1000),
    -- On which day the betrokkene heard that it takes longer (AVG 12 lid 3); once.
    verlengd_op   date,
    versie        bigint        not null
);
create index terugbeltaak_melding on meldpunt.terugbeltaak (melding, dag);
create index terugbeltaak_persoon on meldpunt.terugbeltaak (persoon);
create index terugbeltaak_open on meldpunt.terugbeltaak (gedaan_op, dag);

-- Conversations per day that left no melding (R-MEL-02, R-MEL-03).
create table meldpunt.telling (
    dag     date         not null,
    route   varchar(20)  not null,
    aantal  integer      not null,
    primary key (dag, route)
);

-- That the meldpunt itself handed danger over: to whom and when, and nothing about anybody.
create table meldpunt.noodoverdracht (
    id    uuid        not null primary key,
    dag   date        not null,
    tijd  varchar(5)  not null,
    wie   varchar(15) not null
);

-- Conversations from which there is no melding yet: encrypted, for their owner only, a day at most.
create table meldpunt.gesprek (
    id             uuid         not null primary key,
    eigenaar       uuid         not null,
    begonnen_op    timestamp(6) with time zone not null,
    bewaard_op     timestamp(6) with time zone not null,
    vervalt_op     timestamp(6) with time zone not null,
    inhoud         bytea        not null,
    sleutelversie  integer      not null,
    versie         bigint       not null
);
create index gesprek_eigenaar on meldpunt.gesprek (eigenaar, begonnen_op);
create index gesprek_vervalt on meldpunt.gesprek (vervalt_op);

-- What a triage leaves beside its melding goes when the melding goes, whoever deletes it.

-- Precisely what went to a loket (R-MEL-07).
create table meldpunt.doorgeleiding (
    melding           uuid           not null primary key references meldpunt.melding (id) on delete cascade,
    loket             varchar(60)    not null,
    loketnaam         varchar(120)   not null,
    loketversie       varchar(20)    not null,
    -- By which the executing party of bemoeizorg works.
    protocol          varchar(200),
    kanaal            varchar(20)    not null,
    adres             varchar(200)   not null,
    gegevens          varchar(300)   not null,
    toestemming       boolean        not null,
    -- When and how the betrokkene agreed (AVG 7 lid 1, 9 lid 2 onder a).
    toestemming_op    date,
    toestemming_wijze varchar(15),
    -- Who agreed for a child.
    toestemming_wie   varchar(200),
    onderwerp         varchar(300)   not null,
    bericht           varchar(12000) not null,
    klaargezet_op     timestamp(6) with time zone not null,
    klaargezet_door   uuid           not null,
    overgedragen_op   timestamp(6) with time zone,
    overgedragen_door uuid,
    versie            bigint         not null,
    constraint doorgeleiding_toestemming check (toestemming = (toestemming_op is not null)
        and (toestemming_op is null) = (toestemming_wijze is null))
);
-- What has yet to be handed over.
create index doorgeleiding_overgedragen on meldpunt.doorgeleiding (overgedragen_op, klaargezet_op);

-- On what a melding went to toeleiding.
create table meldpunt.toeleiding (
    melding     uuid          not null primary key references meldpunt.melding (id) on delete cascade,
    gedrag      varchar(15)   not null,
    terreinen   varchar(400)  not null,
    meervoudig  boolean       not null,
    -- Whether what the melder said stayed here, because it tells who he is (R-MEL-05).
    zonder_verhaal boolean    not null,
    versie      bigint        not null,
    -- One incident of confused behaviour never is (R-MEL-11), whatever the application does.
    constraint toeleiding_een_voorval check (not (meervoudig and gedrag = 'EEN_VOORVAL'))
);

-- What the Wvggz asks, step by step (R-MEL-08, R-MEL-09, R-MEL-10).
create table meldpunt.wvggzdossier (
    melding  uuid    not null primary key references meldpunt.melding (id) on delete cascade,
    versie   bigint  not null
);

create table meldpunt.wvggzstap (
    melding      uuid          not null references meldpunt.wvggzdossier (melding) on delete cascade,
    rang         integer       not null,
    soort        varchar(40)   not null,
    dag          date          not null,
    -- When the college was told of it, for a decision of the officier (Wvggz 5:18 lid 1).
    meegedeeld   date,
    wijze        varchar(15),
    toelichting  varchar(4000),
    -- The place of the step that this one takes back, because it was recorded by mistake.
    herstelt     integer,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    primary key (melding, rang),
    constraint wvggzstap_hersteld check ((soort = 'HERSTELD') = (herstelt is not null))
);

-- Who knows of a melding: the betrokkene (R-MEL-12) and, how far it is, the melder (R-MEL-13).
create table meldpunt.informatie (
    melding     uuid    not null primary key references meldpunt.melding (id) on delete cascade,
    -- The day on which a postponement is looked at again, once everybody was told or postponed.
    herzien_op  date,
    -- The first such day of anybody, also while another was not told or postponed yet.
    kijken_op   date,
    -- Whether everybody whom it is about was told.
    geinformeerd  boolean  not null,
    -- How many of the rows below were there when it got another purpose: who was told before that, is told anew (AVG 14 lid 4).
    ander_doel_na  integer  not null,
    -- It is about a family: whether it has yet to be said who belongs to it, or why nobody else of it is on record (R-ALG-08).
    gezin_open   boolean  not null,
    gezin_reden  varchar(1000),
    gezin_op     timestamp(6) with time zone,
    gezin_door   uuid,
    -- Somebody was named, and cannot be found: why, and who says so (AVG 11 lid 1, 14 lid 5 onder b).
    onvindbaar       varchar(1000),
    onvindbaar_op    timestamp(6) with time zone,
    onvindbaar_door  uuid,
    versie      bigint  not null
);
create index informatie_kijken on meldpunt.informatie (kijken_op);

-- That somebody whom it is about was told, or why not yet. The last row of each person holds.
create table meldpunt.informering (
    melding  uuid          not null references meldpunt.informatie (melding) on delete cascade,
    rang     integer       not null,
    persoon  uuid          not null,
    dag      date          not null,
    wijze    varchar(15),
    -- Who heard it for a child, and why that one speaks for it (UAVG 5).
    vertegenwoordiger  varchar(200),
    -- On which ground of the law it was postponed, as that was called then (R-AVG-03), and why it holds here.
    grond      varchar(60),
    grondnaam  varchar(120),
    artikel    varchar(80),
    reden    varchar(1000),
    -- Why somebody was told so all the same, when the BRP says something of that one or the address.
    postreden  varchar(1000),
    -- What was recorded before of this person was wrong, and counts no more; it stays readable, with why.
    herroept boolean       default false not null,
    op       timestamp(6) with time zone not null,
    door     uuid          not null,
    primary key (melding, rang),
    -- Told in some way, or postponed on a ground; never neither. Or taken back, with why.
    constraint informering_post check (postreden is null or wijze is not null),
    constraint informering_keuze check ((wijze is null) <> (reden is null)
        and (herroept = true and wijze is null and grond is null or herroept = false and (reden is null) = (grond is null)))
);

-- That the melder was told how far the melding is, and nothing else.
create table meldpunt.terugkoppeling (
    melding  uuid         not null references meldpunt.informatie (melding) on delete cascade,
    rang     integer      not null,
    status   varchar(15)  not null,
    wijze    varchar(15)  not null,
    op       timestamp(6) with time zone not null,
    door     uuid         not null,
    primary key (melding, rang)
);

-- A melding that may not go yet (R-AVG-09): why, until which day, and who said so. Goes along with the melding.
create table meldpunt.bewaring (
    melding  uuid          not null primary key references meldpunt.melding (id),
    reden    varchar(300)  not null,
    tot      date          not null,
    door     uuid          not null,
    op       timestamp(6) with time zone not null,
    versie   bigint        not null
);

-- How many meldingen of a month ended how, of those that are gone (R-MEL-15).
create table meldpunt.vernietigd (
    maand     date         not null,
    uitkomst  varchar(20)  not null,
    aantal    integer      not null,
    primary key (maand, uitkomst)
);
