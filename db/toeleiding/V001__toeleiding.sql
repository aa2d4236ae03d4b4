-- Toeleidingen (R-TOE), in a dossier of their own (R-ALG-04). Runs on H2 and on PostgreSQL. Each feature has a script of its own beside this one;
-- what hangs on a toeleiding goes with its row.
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
    gronden        varchar(100)   not null,
    besloten_op    timestamp(6) with time zone not null,
    besloten_door  uuid           not null,
    versie         bigint         not null,
    -- Of a refused request nothing is kept of what it said about the client, whatever the application does.
    constraint onderzoeksverzoek_afgewezen check (gronden = '' or (betrokkenheid = '' and onderbouwing = ''
        and verwachting = '' and achteruitgang = '' and hulp = '' and overlast = ''))
);
