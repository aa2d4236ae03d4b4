-- Toeleidingen (R-TOE), in a dossier of their own (R-ALG-04). Runs on H2 and on PostgreSQL. What hangs on a toeleiding goes with its row.
create table toeleiding.toeleiding (
    id               uuid           not null primary key,
    nummer           varchar(20)    not null unique,
    aangemeld_op     timestamp(6) with time zone not null,
    aangemeld_door   uuid           not null,
    persoon          uuid           not null,
    route            varchar(15)    not null,
    herkomst         varchar(15)    not null,
    -- The day from which the terms of the law count.
    ontvangen_op     date           not null,
    -- The thread back to the melding; its number stays when the melding is gone.
    melding          uuid,
    meldingnummer    varchar(20),
    taaksoort        varchar(20),
    stap             varchar(15)    not null,
    stand            varchar(20)    not null,
    -- Whether it still asks for work.
    open             boolean        not null,
    uiterlijk        date           not null,
    behandelaar      uuid,
    gesloten_op      timestamp(6) with time zone,
    gesloten_door    uuid,
    -- Why it stopped before there was a conclusion; a refusal closes the way by a professional for a time (R-TOE-04).
    stopreden        varchar(20),
    -- How often what belongs to it changed.
    aanraking  bigint  default 0 not null,
    versie           bigint         not null,
    constraint toeleiding_melding check ((melding is null) = (meldingnummer is null)),
    constraint toeleiding_open check (open = (stand in ('AANGEMELD', 'TOEGEWEZEN', 'IN_ONDERZOEK', 'OPGESCHORT'))),
    constraint toeleiding_gesloten check (open = (gesloten_op is null) and open = (gesloten_door is null)),
    -- Whatever the application does: without a task under a law of the social domain no step after the first.
    constraint toeleiding_stap check (stap = 'HULPVRAAG' or taaksoort = 'TOELEIDING')
);
create index toeleiding_persoon on toeleiding.toeleiding (persoon, aangemeld_op);
create index toeleiding_melding on toeleiding.toeleiding (melding);
-- The work lists: what is still open, of everybody or of one toeleider, and what is only so far, each in the orders a list can have. A page is
-- found, and counted as far as is told, along an index, however many there are.
create index toeleiding_termijn on toeleiding.toeleiding (open, uiterlijk, id, behandelaar);
create index toeleiding_ontvangen on toeleiding.toeleiding (open, ontvangen_op, id, behandelaar, uiterlijk);
create index toeleiding_nummer on toeleiding.toeleiding (open, nummer, id, behandelaar, uiterlijk);
create index toeleiding_eigen_termijn on toeleiding.toeleiding (open, behandelaar, uiterlijk, id, stand);
create index toeleiding_eigen_ontvangen on toeleiding.toeleiding (open, behandelaar, ontvangen_op, id, stand, uiterlijk);
create index toeleiding_eigen_nummer on toeleiding.toeleiding (open, behandelaar, nummer, id, stand, uiterlijk);
-- What goes, by the day on which it ended.
create index toeleiding_gesloten on toeleiding.toeleiding (gesloten_op, id);

-- How a toeleiding went from hand to hand.
create table toeleiding.overdracht (
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang        integer       not null,
    op          timestamp(6) with time zone not null,
    door        uuid          not null,
    aan         uuid          not null,
    reden       varchar(300),
    primary key (toeleiding, rang)
);

-- With what an onderzoek begins: the signal, and the question of the client. A no at the second step takes it away.
create table toeleiding.hulpvraag (
    toeleiding   uuid           not null primary key references toeleiding.toeleiding (id) on delete cascade,
    aanleiding   varchar(300)   not null,
    inhoud       varchar(4000)  not null,
    woorden      varchar(2000)  not null,
    gevraagd_op  timestamp(6) with time zone,
    -- Whether the client contests it, and it is not used until that is decided (AVG 18).
    vraag_beperkt       boolean  not null,
    signaal_beperkt     boolean  not null,
    aanleiding_beperkt  boolean  not null,
    versie       bigint         not null
);

-- Free clientondersteuning: offered, answered, attended (R-TOE-34).
create table toeleiding.ondersteuning (
    toeleiding     uuid          not null primary key references toeleiding.toeleiding (id) on delete cascade,
    aangeboden_op  date,
    gewenst        boolean,
    naam           varchar(120)  not null,
    sinds          date,
    -- What the client lets that person know.
    opent          varchar(500)  not null,
    versie         bigint        not null,
    constraint ondersteuning_antwoord check ((aangeboden_op is null) = (gewenst is null)),
    constraint ondersteuning_gewenst check (gewenst = true or (naam = '' and opent = ''))
);

-- At which talks that person was, and at which not.
create table toeleiding.ondersteuningsgesprek (
    toeleiding  uuid     not null references toeleiding.ondersteuning (toeleiding) on delete cascade,
    dag         date     not null,
    aanwezig    boolean  not null,
    primary key (toeleiding, dag)
);

-- The second step: known somewhere, yes or no; nothing of what for (R-TOE-08).
create table toeleiding.terreinantwoord (
    id               uuid          not null primary key,
    toeleiding       uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang             integer       not null,
    organisatie      varchar(120)  not null,
    terrein          varchar(40)   not null,
    bekend           varchar(20)   not null,
    gezegd_op        date          not null,
    ander_bekend     varchar(20),
    ander_bron       varchar(120),
    ander_reden      varchar(500),
    ander_peildatum  date,
    -- The client contests it, and wants it not used until that is decided (AVG 18).
    beperkt          boolean       not null,
    versie           bigint        not null,
    -- The client is asked first, and another only with a reason, whatever the application does (R-TOE-11).
    constraint terreinantwoord_client check (bekend <> 'GEEN_ANTWOORD'),
    constraint terreinantwoord_ander check ((ander_bekend is null) = (ander_reden is null)
        and (ander_bekend is null) = (ander_bron is null) and (ander_bekend is null) = (ander_peildatum is null)
        and (ander_bekend is null or bekend in ('WEET_NIET', 'WIL_NIET_ZEGGEN', 'NIET_GEVRAAGD')))
);
create index terreinantwoord_toeleiding on toeleiding.terreinantwoord (toeleiding, rang);

-- The third step: who helps, with what, on which indication (R-TOE-09).
create table toeleiding.buitenkant (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang        integer       not null,
    terrein     varchar(40)   not null,
    helper      varchar(120)  not null,
    hulp        varchar(200)  not null,
    indicatie   varchar(200)  not null,
    -- The client contests it: it is not used until that is decided (AVG 18).
    beperkt     boolean       not null,
    bron        varchar(20)   not null,
    bron_naam   varchar(120)  not null,
    bron_reden  varchar(500)  not null,
    peildatum   date          not null,
    versie      bigint        not null,
    constraint buitenkant_bron check (bron <> 'ANDER' or bron_reden <> '')
);
create index buitenkant_toeleiding on toeleiding.buitenkant (toeleiding, rang);

-- The fourth step: the five points, facts and opinions, each with its source (R-TOE-12, R-TOE-28).
create table toeleiding.bevinding (
    id          uuid           not null primary key,
    toeleiding  uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    rang        integer        not null,
    punt        varchar(20)    not null,
    tekst       varchar(2000)  not null,
    soort       varchar(10)    not null,
    beperkt     boolean        not null,
    bron        varchar(20)    not null,
    bron_naam   varchar(120)   not null,
    bron_reden  varchar(500)   not null,
    peildatum   date           not null,
    versie      bigint         not null,
    constraint bevinding_bron check (bron <> 'ANDER' or bron_reden <> '')
);
create index bevinding_toeleiding on toeleiding.bevinding (toeleiding, rang);

create table toeleiding.conclusie (
    toeleiding          uuid           not null primary key references toeleiding.toeleiding (id) on delete cascade,
    coordinatie         boolean        not null,
    verplicht           boolean        not null,
    motivering          varchar(4000)  not null,
    gelezen_met_client  boolean        not null,
    op                  timestamp(6) with time zone not null,
    door                uuid           not null,
    versie              bigint         not null,
    -- What the law makes obligatory is not passed over (R-COO-01).
    constraint conclusie_verplicht check (not verplicht or coordinatie)
);

-- When an onderzoek stood still, and why.
create table toeleiding.opschorting (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    vanaf       date          not null,
    grond       varchar(20)   not null,
    reden       varchar(500)  not null,
    hervat_op   date,
    versie      bigint        not null
);
create index opschorting_toeleiding on toeleiding.opschorting (toeleiding, vanaf);

-- What went with a no: which kind of thing and how many, nothing of what it said.
create table toeleiding.wisverklaring (
    id          uuid         not null primary key,
    toeleiding  uuid         not null references toeleiding.toeleiding (id) on delete cascade,
    stap        varchar(15)  not null,
    wat         varchar(30)  not null,
    aantal      integer      not null,
    op          timestamp(6) with time zone not null,
    door        uuid         not null,
    versie      bigint       not null
);
create index wisverklaring_toeleiding on toeleiding.wisverklaring (toeleiding);

-- What became of the question of the client when an onderzoek stopped. No loket: the client wants nothing to go on. The words go with the letter.
create table toeleiding.doorgeleiding (
    toeleiding    uuid           not null primary key references toeleiding.toeleiding (id) on delete cascade,
    loket         varchar(200)   not null,
    -- The law of that loket, which sets its terms.
    wet           varchar(20)    not null,
    woorden       varchar(2000)  not null,
    ontvangen_op  date           not null,
    verstuurd_op  timestamp(6) with time zone,
    versie        bigint         not null,
    constraint doorgeleiding_niet check (loket <> '' or (woorden = '' and verstuurd_op is null)),
    constraint doorgeleiding_weg check (verstuurd_op is null or woorden = '')
);
create index doorgeleiding_open on toeleiding.doorgeleiding (verstuurd_op, toeleiding);

-- That the client has to hear the outcome (R-TOE-13). After erasing it knows which parties were asked or got something, until the letter went.
create table toeleiding.uitkomstplicht (
    toeleiding    uuid            not null primary key references toeleiding.toeleiding (id) on delete cascade,
    gevraagd      varchar(20000)  not null,
    gegeven       varchar(20000)  not null,
    -- Why it stopped, as the client reads it (R-TOE-13).
    waarom        varchar(500)    not null,
    -- What the client asked where that was no onderzoek, until the letter went.
    vraag         varchar(2000)   not null,
    verstuurd_op  timestamp(6) with time zone,
    versie        bigint          not null,
    constraint uitkomstplicht_weg check (verstuurd_op is null or (gevraagd = '' and gegeven = '' and vraag = ''))
);
create index uitkomstplicht_open on toeleiding.uitkomstplicht (verstuurd_op, toeleiding);

-- The request of a professional, and what was decided on it (R-TOE-02, R-TOE-03).
create table toeleiding.onderzoeksverzoek (
    toeleiding     uuid           not null primary key references toeleiding.toeleiding (id) on delete cascade,
    naam           varchar(120)   not null,
    organisatie    varchar(120)   not null,
    functie        varchar(120)   not null,
    betrokkenheid  varchar(500)   not null,
    onderbouwing   varchar(2000)  not null,
    verwachting    varchar(500)   not null,
    achteruitgang  varchar(500)   not null,
    hulp           varchar(500)   not null,
    overlast       varchar(500)   not null,
    -- For what it was refused; empty when there is an onderzoek.
    gronden        varchar(120)   not null,
    -- Who of the FG agreed to deviate from a refusal of client or family, and why (R-TOE-04).
    afwijking_fg    varchar(120)  not null,
    afwijking_reden varchar(500)  not null,
    besloten_op    timestamp(6) with time zone not null,
    besloten_door  uuid           not null,
    -- When the letter with the decision went to who asked.
    verstuurd_op   timestamp(6) with time zone,
    -- When the client read that there was a request that was refused (AVG 14).
    verteld_op     timestamp(6) with time zone,
    versie         bigint         not null,
    -- Of a refused request nothing is kept of what it said about the client, whatever the application does.
    constraint onderzoeksverzoek_afgewezen check (gronden = '' or (betrokkenheid = '' and onderbouwing = ''
        and verwachting = '' and achteruitgang = '' and hulp = '' and overlast = ''))
);

create index onderzoeksverzoek_open on toeleiding.onderzoeksverzoek (verstuurd_op, toeleiding);

-- Who lives with the client, only as far as the help needs it (R-ALG-08, R-TOE-05).
create table toeleiding.gezin (
    toeleiding  uuid         not null primary key references toeleiding.toeleiding (id) on delete cascade,
    situatie    varchar(20)  not null,
    versie      bigint       not null
);

create table toeleiding.gezinsgenoot (
    id            uuid          not null primary key,
    toeleiding    uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang          integer       not null,
    relatie       varchar(20)   not null,
    naam          varchar(120)  not null,
    zelfde_adres  boolean       not null,
    noodzaak      varchar(500)  not null,
    deelname      varchar(20)   not null,
    -- How old, as far as that decides who hears of it; nothing without a name. And who has gezag over a child: empty is the client.
    leeftijd      varchar(15),
    gezag         varchar(120)  not null,
    -- Whether somebody has to hear still, in a letter, of this person being in it, and who heard it already.
    moet_horen    boolean       not null,
    gehoord       varchar(10),
    versie        bigint        not null,
    -- Of who does not want to take part, or whom the client leaves out, no name is kept, whatever the application does.
    constraint gezinsgenoot_naam check (deelname not in ('WIL_NIET', 'BUITEN') or (naam = '' and gezag = '' and not moet_horen)),
    constraint gezinsgenoot_noodzaak check (deelname in ('WIL_NIET', 'BUITEN') or noodzaak <> '')
);
create index gezinsgenoot_toeleiding on toeleiding.gezinsgenoot (toeleiding, rang);
create index gezinsgenoot_open on toeleiding.gezinsgenoot (moet_horen, toeleiding);

-- The letters of an onderzoek that went out, precisely as they went. What was looked at and did not go, is not kept.
create table toeleiding.brief (
    id              uuid          not null primary key,
    toeleiding      uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    soort           varchar(25)   not null,
    tekstversie     varchar(20)   not null,
    ontvanger       varchar(60)   not null,
    naam            varchar(250)  not null,
    onderwerp       varchar(200)  not null,
    -- Encrypted.
    pdf             bytea         not null,
    html            bytea         not null,
    sleutelversie   integer       not null,
    verzonden_op    timestamp(6) with time zone not null,
    verzonden_door  uuid          not null,
    wijze           varchar(10)   not null,
    -- Why it went so all the same, when the BRP says something of the person or the address.
    postreden       varchar(500)  not null,
    versie          bigint        not null
);
create index brief_toeleiding on toeleiding.brief (toeleiding, verzonden_op);
create index brief_sleutelversie on toeleiding.brief (sleutelversie);

-- Who may speak for the client (R-ALG-17), with which document the client identified (R-ALG-22), and what stays out of it (R-TOE-05).
-- There is no column for a copy of a document.
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

-- What is asked about beside what the client asked for: one at a time, with a reason, and never a score (R-TOE-24).
create table toeleiding.leefgebied (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    gebied      varchar(60)   not null,
    aanleiding  varchar(10)   not null,
    reden       varchar(500)  not null,
    op          date          not null,
    versie      bigint        not null,
    constraint leefgebied_eens unique (toeleiding, gebied),
    constraint leefgebied_reden check (reden <> '')
);

-- That the client was helped towards schuldhulp; nothing about the debts has a place here (R-TOE-38).
create table toeleiding.schuldhulp (
    id          uuid         not null primary key,
    toeleiding  uuid         not null references toeleiding.toeleiding (id) on delete cascade,
    wat         varchar(16)  not null,
    dag         date         not null,
    versie      bigint       not null
);
create index schuldhulp_toeleiding on toeleiding.schuldhulp (toeleiding, dag, id);

-- What became of a question that was cleared up (R-TOE-39): from which kind of task to which, and to whom; nothing of the question itself.
create table toeleiding.omlabelverklaring (
    toeleiding   uuid          not null primary key references toeleiding.toeleiding (id) on delete cascade,
    naar         varchar(20)   not null,
    organisatie  varchar(120)  not null,
    reden        varchar(500)  not null,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    versie       bigint        not null,
    -- What moved to a helper leaves no words about the client here, whatever the application does.
    constraint omlabelverklaring_woorden check (naar <> 'VRIJ_TOEGANKELIJK' or (reden = '' and organisatie <> ''))
);

-- The register of parties (R-ALG-31) and of what was agreed with them (R-ALG-30): nothing about any client.
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

-- Consent of the client (R-TOE-20): per case, party and kind of data, with all that was said about it.
create table toeleiding.toestemming (
    id          uuid          not null primary key,
    toeleiding  uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    -- Whether the party gives them, or gets them.
    richting    varchar(7)    not null,
    partij      uuid          not null references toeleiding.partij (id),
    gegevens    varchar(60)   not null,
    waarvoor    varchar(500)  not null,
    tot         date,
    stand       varchar(15)   not null,
    versie      bigint        not null,
    constraint toestemming_uniek unique (toeleiding, richting, partij, gegevens)
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

-- Requests to parties (R-TOE-17) and what came of them.
create table toeleiding.verzoek (
    id                  uuid           not null primary key,
    toeleiding          uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    partij              uuid           not null references toeleiding.partij (id),
    gegevens            varchar(60)    not null,
    stap                varchar(15)    not null,
    grond               varchar(60)    not null,
    artikel             varchar(120)   not null,
    op_toestemming      boolean        not null,
    plicht              boolean        not null,
    noodzaak_doel       varchar(1000)  not null,
    noodzaak_waarom     varchar(1000)  not null,
    noodzaak_lichter    varchar(1000)  not null,
    noodzaak_evenredig  varchar(1000)  not null,
    -- Why this is asked though the client did not want to say it; only at the request of a professional (R-TOE-11).
    toch                varchar(500)   not null,
    wijze               varchar(10)    not null,
    stand               varchar(15)    not null,
    opgesteld_op        timestamp(6) with time zone not null,
    opgesteld_door      uuid           not null,
    verstuurd_op        date,
    herinneren_vanaf    date,
    herinnerd_op        date,
    uiterlijk           date,
    antwoord_op         date,
    bekend              boolean,
    inhoud              varchar(2000),
    bron                varchar(120),
    categorie           varchar(20),
    doorbreking         varchar(25),
    vervalreden         varchar(20),
    ongelezen_op        date,
    -- The party gave no answer and will not: of nothing is kept why.
    afgedaan            boolean        not null,
    -- On which day the client read in a letter that this was asked, and why.
    verteld_op          date,
    versie              bigint         not null,
    constraint verzoek_antwoord check ((antwoord_op is not null) = (stand in ('BEANTWOORD', 'DEELS', 'GEWEIGERD'))),
    -- Whatever the application does: in the steps in which it would betray that somebody is known, no refusal is kept, and what is asked is
    -- known or not, and nothing more (R-TOE-08, R-TOE-18).
    constraint verzoek_verraadt_niets check (categorie is null or (stap in ('HULPVRAAG', 'CONCLUSIE') and stand = 'GEWEIGERD')),
    constraint verzoek_dat check (stap <> 'TERREINEN' or inhoud is null or inhoud = ''),
    constraint verzoek_vervallen check ((vervalreden is not null) = (stand = 'VERVALLEN'))
);
create index verzoek_toeleiding on toeleiding.verzoek (toeleiding, id);
create index verzoek_wacht on toeleiding.verzoek (stand, uiterlijk, toeleiding);

-- How often what happened, of nobody in particular (R-MON-11).
create table toeleiding.verzoektelling (
    maand   date         not null,
    wat     varchar(40)  not null,
    aantal  integer      not null,
    primary key (maand, wat)
);

-- Agreements with parties (R-ALG-30): nothing about any client, and never themselves a ground.
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

-- The documents of an onderzoek (R-TOE-26, R-TOE-36, R-TOE-37, R-TOE-41), and what a toeleider notes down for nobody else (R-TOE-27).
-- Runs on H2 and on PostgreSQL. A file stands in zaak.bestand. There is no column for what a medical paper says.
create table toeleiding.stuk (
    id               uuid           not null primary key,
    toeleiding       uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    rang             integer        not null,
    wat              varchar(120)   not null,
    bron             varchar(20)    not null,
    bron_naam        varchar(120)   not null,
    bron_reden       varchar(500)   not null,
    peildatum        date           not null,
    medisch          boolean        not null,
    tekst            varchar(4000)  not null,
    vastgelegd_op    timestamp(6) with time zone not null,
    vastgelegd_door  uuid           not null,
    stand            varchar(20)    not null,
    reden            varchar(500)   not null,
    arts             varchar(15),
    bestand          uuid,
    archief          boolean        not null,
    besloten_op      timestamp(6) with time zone,
    besloten_door    uuid,
    verteld_op       date,
    per_brief        boolean        not null,
    versie           bigint         not null,
    constraint stuk_medisch check (not medisch or (stand <> 'OPGENOMEN' and bestand is null and tekst = '')),
    constraint stuk_bestand check (bestand is null or stand = 'OPGENOMEN')
);
create index stuk_toeleiding on toeleiding.stuk (toeleiding, rang);

create table toeleiding.notitie (
    id             uuid     not null primary key,
    toeleiding     uuid     not null references toeleiding.toeleiding (id) on delete cascade,
    eigenaar       uuid     not null,
    -- Encrypted.
    tekst          bytea    not null,
    sleutelversie  integer  not null,
    bewaard_op     timestamp(6) with time zone not null,
    versie         bigint   not null
);
create index notitie_toeleiding on toeleiding.notitie (toeleiding, eigenaar, bewaard_op);
create index notitie_sleutelversie on toeleiding.notitie (sleutelversie);

-- Requests of those who enforce the law, and what was decided on them (R-TOE-42). Of no dossier and in no dossier.
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
    -- Read by those who decide, and by nobody who asks.
    notitie             varchar(2000)  not null,
    voorwaarden         varchar(1000)  not null,
    gesloten_op         timestamp(6) with time zone,
    gesloten_door       uuid,
    -- After a decision the person hears of it (R-AVG-03).
    informeren_uiterlijk  date,
    geinformeerd_op       date,
    -- How often what belongs to it changed.
    aanraking  bigint  default 0 not null,
    versie              bigint         not null,
    constraint handhaving_informeren check (informeren_uiterlijk is null or stand in ('TOEGEKEND', 'AFGEWEZEN')),
    constraint handhaving_gesloten check ((gesloten_op is null) = (stand = 'INGEDIEND')),
    constraint handhaving_met_redenen check (stand not in ('TOEGEKEND', 'AFGEWEZEN') or motivering <> ''),
    constraint handhaving_grond check ((grond is not null) = (stand = 'AFGEWEZEN'))
);
create index handhaving_stand on toeleiding.handhavingsverzoek (stand, uiterlijk, id);
create index handhaving_mijn on toeleiding.handhavingsverzoek (ingediend_door, stand, uiterlijk, id);
create index handhaving_persoon on toeleiding.handhavingsverzoek (persoon);
create index handhaving_weg on toeleiding.handhavingsverzoek (gesloten_op);

-- What was done about telling that person: told, or postponed on a ground and looked at again on a day.
create table toeleiding.handhavingsinformering (
    verzoek     uuid           not null references toeleiding.handhavingsverzoek (id) on delete cascade,
    rang        integer        not null,
    verteld     boolean        not null,
    dag         date,
    wijze       varchar(7),
    grond       varchar(60)    not null,
    afweging    varchar(1000)  not null,
    herzien_op  date,
    op          timestamp(6) with time zone not null,
    door        uuid           not null,
    primary key (verzoek, rang),
    constraint informering_verteld check (verteld = (dag is not null) and verteld = (wijze is not null)),
    constraint informering_uitgesteld check (verteld <> (herzien_op is not null) and (verteld or (grond <> '' and afweging <> '')))
);

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

-- What was recorded and was not so: what the client asked, what was decided, both versions, and who has to hear of it (R-TOE-28).
create table toeleiding.correctie (
    id             uuid           not null primary key,
    toeleiding     uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    -- Which kind of thing, and which one. It may be gone: what stood there is here.
    soort          varchar(20)    not null,
    feit           uuid           not null,
    wat            varchar(120)   not null,
    oud            varchar(4000)  not null,
    nieuw          varchar(4000)  not null,
    beperkt        boolean        not null,
    gevraagd_op    date           not null,
    uiterlijk      date           not null,
    stand          varchar(10)    not null,
    reden          varchar(1000)  not null,
    verklaring     varchar(2000)  not null,
    besloten_op    timestamp(6) with time zone,
    besloten_door  uuid,
    versie         bigint         not null,
    constraint correctie_besluit check ((besloten_op is null) = (stand = 'GEVRAAGD') and (stand = 'GEVRAAGD' or reden <> '')),
    constraint correctie_verklaring check (verklaring = '' or stand = 'GEWEIGERD')
);
create index correctie_toeleiding on toeleiding.correctie (toeleiding, id);

create table toeleiding.correctieplicht (
    id            uuid          not null primary key,
    toeleiding    uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    correctie     uuid          not null references toeleiding.correctie (id) on delete cascade,
    ontvanger     varchar(36)   not null,
    naam          varchar(242)  not null,
    verstuurd_op  timestamp(6) with time zone,
    versie        bigint        not null
);
create index correctieplicht_toeleiding on toeleiding.correctieplicht (toeleiding, id);
create index correctieplicht_open on toeleiding.correctieplicht (verstuurd_op, toeleiding);

-- What a party has to hear that is taken back (AVG 19), owed until the letter went. After erasing it goes with that letter.
create table toeleiding.terugname (
    id            uuid           not null primary key,
    toeleiding    uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    grond         varchar(17)    not null,
    wat           varchar(2000)  not null,
    over          uuid,
    ontvanger     varchar(36)    not null,
    naam          varchar(242)   not null,
    sinds         date           not null,
    verstuurd_op  timestamp(6) with time zone,
    versie        bigint         not null,
    constraint terugname_gewist check (grond <> 'GEWIST' or (wat = '' and over is null and verstuurd_op is null))
);
create index terugname_toeleiding on toeleiding.terugname (toeleiding, id);
create index terugname_open on toeleiding.terugname (verstuurd_op, toeleiding);

-- What was shared with a party: of which kind, never what it said (R-TOE-32). With the answer of the deelwijzer as it was then, in both worlds.
create table toeleiding.deling (
    id                  uuid           not null primary key,
    toeleiding          uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    richting            varchar(7)     not null,
    partij              uuid           not null references toeleiding.partij (id),
    persoon             varchar(120)   not null,
    soort               varchar(60)    not null,
    wet                 varchar(60)    not null,
    fase                varchar(60)    not null,
    dag                 date           not null,
    regelversie         varchar(20)    not null,
    wereld              varchar(3)     not null,
    uitkomst            varchar(10)    not null,
    regel               integer        not null,
    artikel             varchar(200)   not null,
    artikelstatus       varchar(8),
    anders_uitkomst     varchar(10)    not null,
    anders_regel        integer        not null,
    anders_artikel      varchar(200)   not null,
    noodzaak_doel       varchar(1000)  not null,
    noodzaak_waarom     varchar(1000)  not null,
    noodzaak_lichter    varchar(1000)  not null,
    noodzaak_evenredig  varchar(1000)  not null,
    stand               varchar(9)     not null,
    vervangt            uuid,
    reden               varchar(1000)  not null,
    vastgelegd_op       timestamp(6) with time zone not null,
    vastgelegd_door     uuid           not null,
    versie              bigint         not null,
    -- Whatever the application does: what no rule opens, was not shared.
    constraint deling_mag check (uitkomst in ('JA', 'MITS')),
    constraint deling_waarom check (stand = 'CONCEPT' or (persoon <> '' and noodzaak_doel <> '' and noodzaak_waarom <> ''
        and noodzaak_lichter <> '' and noodzaak_evenredig <> '')),
    constraint deling_vervangen check ((reden <> '') = (stand = 'VERVANGEN'))
);
create index deling_toeleiding on toeleiding.deling (toeleiding, dag, id);

create table toeleiding.delingeis (
    deling      uuid          not null references toeleiding.deling (id) on delete cascade,
    rang        integer       not null,
    code        varchar(60)   not null,
    tekst       varchar(300)  not null,
    regel       integer       not null,
    doorgeven   boolean       not null,
    aangevinkt  boolean       not null,
    grond       varchar(200)  not null,
    primary key (deling, rang)
);
