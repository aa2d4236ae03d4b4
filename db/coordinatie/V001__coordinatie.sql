-- Coordinaties (R-COO), in a dossier of their own (R-COO-06, R-ALG-04). Runs on H2 and on PostgreSQL. What hangs on a coordinatie goes with its row.
create table coordinatie.coordinatie (
    id                uuid           not null primary key,
    nummer            varchar(20)    not null unique,
    begonnen_op       timestamp(6) with time zone not null,
    begonnen_door     uuid           not null,
    persoon           uuid           not null,
    aanleiding        varchar(15)    not null,
    -- The thread back to the toeleiding; its number stays when the toeleiding is gone.
    toeleiding        uuid           unique,
    toeleidingnummer  varchar(20),
    eigen_vraag       boolean        not null,
    verplicht         boolean        not null,
    -- Codes of the terreinen, with commas between them.
    terreinen         varchar(300)   not null,
    toestemming       varchar(500)   not null,
    nieuwe_grond      varchar(500)   not null,
    -- The day from which the terms count.
    startdag          date           not null,
    regie             varchar(15)    not null,
    stand             varchar(15)    not null,
    -- Whether it still asks for work.
    open              boolean        not null,
    -- The first day by which something has to be done.
    uiterlijk         date           not null,
    behandelaar       uuid,
    -- Who coordinates, copied from the appointment for what stands above the pages; empty when the client waived one.
    coordinator       varchar(120),
    coordinator_sinds date,
    plan_op           date,
    getoetst_op       date,
    besloten_op       date,
    stopgrond         varchar(25),
    stopreden         varchar(1000),
    -- What happens with what was open in the plan when it stopped.
    stopvervolg       varchar(1000),
    gesloten_op       timestamp(6) with time zone,
    gesloten_door     uuid,
    bericht_op        date,
    -- From which day the client has to hear who coordinates, and somebody of the household to be on record; none when that was told.
    regie_vertellen   date,
    gezin_vertellen   date,
    -- From which day somebody else has to review that somebody was not invited to a casusoverleg.
    belang_toetsen    date,
    -- Who supports the client free of charge, and what the client opens to that person (R-TOE-34).
    ondersteuner       varchar(120),
    ondersteuner_sinds date,
    ondersteuner_opent varchar(500),
    -- How often what belongs to it changed.
    aanraking         bigint         default 0 not null,
    versie            bigint         not null,
    constraint coordinatie_toeleiding check ((toeleiding is null) = (toeleidingnummer is null)),
    constraint coordinatie_aanleiding check ((aanleiding = 'ONDERZOEK') = (toeleiding is not null)),
    -- Whatever the application does: without an onderzoek there is no plan without consent (R-COO-19).
    constraint coordinatie_toestemming check (aanleiding = 'ONDERZOEK' or toestemming <> ''),
    constraint coordinatie_open check (open = (stand in ('NIEUW', 'TOEGEWEZEN', 'LOOPT'))),
    constraint coordinatie_gesloten check (open = (gesloten_op is null) and open = (gesloten_door is null) and open = (stopgrond is null)),
    constraint coordinatie_coordinator check ((coordinator is null) = (coordinator_sinds is null))
);
create index coordinatie_persoon on coordinatie.coordinatie (persoon, open);
-- The work lists: what goes on, of everybody or of one coordinator, and what stopped, each in the orders a list can have.
create index coordinatie_termijn on coordinatie.coordinatie (open, uiterlijk, id, behandelaar);
create index coordinatie_start on coordinatie.coordinatie (open, startdag, id, behandelaar, uiterlijk);
create index coordinatie_nummer on coordinatie.coordinatie (open, nummer, id, behandelaar, uiterlijk);
create index coordinatie_eigen_termijn on coordinatie.coordinatie (open, behandelaar, uiterlijk, id);
create index coordinatie_eigen_start on coordinatie.coordinatie (open, behandelaar, startdag, id, uiterlijk);
create index coordinatie_eigen_nummer on coordinatie.coordinatie (open, behandelaar, nummer, id, uiterlijk);
-- What goes when its term has passed.
create index coordinatie_gesloten on coordinatie.coordinatie (gesloten_op, id);
create index coordinatie_bericht on coordinatie.coordinatie (open, bericht_op, id);

-- How a coordinatie went from hand to hand.
create table coordinatie.overdracht (
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    rang         integer       not null,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    aan          uuid          not null,
    reden        varchar(300),
    primary key (coordinatie, rang)
);

-- Who coordinates, appointed with the client (R-COO-03).
create table coordinatie.aanwijzing (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    vorm         varchar(10)   not null,
    naam         varchar(120)  not null,
    organisatie  varchar(120)  not null,
    mandaat      varchar(300)  not null,
    contact      varchar(120)  not null,
    inbreng      varchar(300)  not null,
    partijen     varchar(300)  not null,
    sinds        date          not null,
    tot          date,
    door         uuid          not null,
    op           timestamp(6) with time zone not null,
    versie       bigint        not null,
    -- Nobody of a party coordinates without a mandate (R-COO-05).
    constraint aanwijzing_mandaat check (vorm <> 'PARTIJ' or mandaat <> '')
);
create index aanwijzing_coordinatie on coordinatie.aanwijzing (coordinatie, op);

-- The household, by name and in no register.
create table coordinatie.gezinslid (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    rang         integer       not null,
    naam         varchar(60)   not null,
    rol          varchar(10)   not null,
    geboren      date,
    noodzaak     varchar(300)  not null,
    sinds        date          not null,
    -- That this person was told to be on record, or until when and why that waits (R-ALG-08, R-AVG-12).
    verteld_op     date,
    uitgesteld_tot date,
    uitstelgrond   varchar(300),
    versie       bigint        not null,
    -- The name of the client is in the register.
    constraint gezinslid_uitstel check ((uitgesteld_tot is null) = (uitstelgrond is null)),
    constraint gezinslid_naam check ((rol = 'INWONER') = (naam = ''))
);
create index gezinslid_coordinatie on coordinatie.gezinslid (coordinatie, rang);

-- The parties that do something, each with its task.
create table coordinatie.planpartij (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    partij       uuid          not null,
    taak         varchar(200)  not null,
    contact      varchar(120)  not null,
    sinds        date          not null,
    versie       bigint        not null,
    unique (coordinatie, partij)
);

create table coordinatie.plandoel (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    rang         integer       not null,
    tekst        varchar(120)  not null,
    versie       bigint        not null
);
create index plandoel_coordinatie on coordinatie.plandoel (coordinatie, rang);

create table coordinatie.activiteit (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    doel         uuid          not null,
    soort        varchar(20)   not null,
    wat          varchar(160)  not null,
    bevoegdheid  varchar(200)  not null,
    -- A party in this plan; none when the family does it.
    partij       uuid,
    -- Who of the family; none when a party does it, or the family together.
    lid          uuid,
    volgorde     integer       not null,
    begint       date          not null,
    eindigt      date          not null,
    afgerond_op  date,
    opmerking    varchar(500)  not null,
    versie       bigint        not null,
    constraint activiteit_dagen check (eindigt >= begint),
    constraint activiteit_uitvoerder check ((partij is null) = (soort = 'EIGEN_ACTIE') and (partij is null or lid is null)),
    constraint activiteit_bevoegdheid check (soort <> 'INTERVENTIE' or bevoegdheid <> '')
);
create index activiteit_coordinatie on coordinatie.activiteit (coordinatie, volgorde);

-- For whom an activity is, and with whom it is shared; none is for everybody (R-COO-21).
create table coordinatie.activiteitlid (
    activiteit  uuid     not null references coordinatie.activiteit (id) on delete cascade,
    lid         uuid     not null,
    gedeeld     boolean  not null,
    primary key (activiteit, lid)
);

-- What changed in a plan, in words.
create table coordinatie.planwijziging (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    -- May be gone: nothing refers to it.
    activiteit   uuid,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    zin          varchar(600)  not null,
    reden        varchar(200)  not null,
    versie       bigint        not null
);
create index planwijziging_coordinatie on coordinatie.planwijziging (coordinatie, op);

-- That somebody looked at a plan, or decided that it goes on (R-COO-23).
create table coordinatie.toets (
    id           uuid           not null primary key,
    coordinatie  uuid           not null references coordinatie.coordinatie (id) on delete cascade,
    soort        varchar(10)    not null,
    dag          date           not null,
    gesproken    boolean        not null,
    bevinding    varchar(2000)  not null,
    door         uuid           not null,
    op           timestamp(6) with time zone not null,
    versie       bigint         not null
);
create index toets_coordinatie on coordinatie.toets (coordinatie, dag);

-- Letters that went, precisely as they went; what they say is locked away.
create table coordinatie.brief (
    id              uuid          not null primary key,
    coordinatie      uuid          not null references coordinatie.coordinatie (id) on delete cascade,
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
    versie          bigint        not null
);
create index brief_coordinatie on coordinatie.brief (coordinatie, verzonden_op);

-- Casusoverleggen: who is needed, who of the family comes, what was agreed, and what went along (R-COO-08 to R-COO-13). What was said is nowhere.
create table coordinatie.overleg (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    vraag        varchar(300)  not null,
    dag          date          not null,
    tijd         varchar(40)   not null,
    stand        varchar(15)   not null,
    organisator  uuid          not null,
    gesloten_op  timestamp(6) with time zone,
    versie       bigint        not null,
    constraint overleg_gesloten check ((gesloten_op is null) = (stand in ('VOORBEREID', 'UITGENODIGD', 'OPEN')))
);
create index overleg_coordinatie on coordinatie.overleg (coordinatie, dag);

create table coordinatie.deelnemer (
    id               uuid           not null primary key,
    coordinatie      uuid           not null references coordinatie.coordinatie (id) on delete cascade,
    overleg          uuid           not null references coordinatie.overleg (id) on delete cascade,
    naam             varchar(120)   not null,
    organisatie      varchar(120)   not null,
    partij           uuid,
    rol              varchar(15)    not null,
    -- Nobody takes part without a task and a reason for this case (R-COO-08).
    taak             varchar(200)   not null,
    noodzaak_doel      varchar(1000) not null,
    noodzaak_waarom    varchar(1000) not null,
    noodzaak_lichter   varchar(1000) not null,
    noodzaak_evenredig varchar(1000) not null,
    geheimhouding_op date,
    bevestigd_op     date,
    versie           bigint         not null,
    constraint deelnemer_taak check (taak <> ''),
    constraint deelnemer_binnen check (bevestigd_op is null or geheimhouding_op is not null)
);
create index deelnemer_coordinatie on coordinatie.deelnemer (coordinatie, overleg);

create table coordinatie.overleggast (
    id           uuid           not null primary key,
    coordinatie  uuid           not null references coordinatie.coordinatie (id) on delete cascade,
    overleg      uuid           not null references coordinatie.overleg (id) on delete cascade,
    lid          uuid           not null,
    uitgenodigd  boolean,
    -- Why not, who says so, and who else reviewed that (R-COO-09).
    belang       varchar(1000),
    belang_door  uuid,
    belang_op    date,
    toetser      uuid,
    oordeel      varchar(1000),
    getoetst_op  date,
    versie       bigint         not null,
    constraint overleggast_belang check ((belang_op is null) = (belang is null) and (belang_op is null) = (belang_door is null)),
    constraint overleggast_ander check (toetser is null or toetser <> belang_door)
);
create index overleggast_coordinatie on coordinatie.overleggast (coordinatie, overleg);

create table coordinatie.overlegafspraak (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    overleg      uuid          not null references coordinatie.overleg (id) on delete cascade,
    wie          varchar(45)   not null,
    wat          varchar(160)  not null,
    uiterlijk    date          not null,
    doel         uuid,
    in_plan_op   date,
    versie       bigint        not null
);
create index overlegafspraak_coordinatie on coordinatie.overlegafspraak (coordinatie, overleg);

create table coordinatie.meeneming (
    id           uuid          not null primary key,
    coordinatie  uuid          not null references coordinatie.coordinatie (id) on delete cascade,
    overleg      uuid          not null references coordinatie.overleg (id) on delete cascade,
    deelnemer    uuid          not null references coordinatie.deelnemer (id) on delete cascade,
    inbrenger    uuid          not null references coordinatie.deelnemer (id) on delete cascade,
    gegeven      varchar(300)  not null,
    soort        varchar(15)   not null,
    doel         varchar(300)  not null,
    dossier      varchar(120)  not null,
    akkoord_op   date,
    voorwaarde   varchar(300)  not null,
    versie       bigint        not null,
    -- Whoever says yes, sets the condition (R-COO-12).
    constraint meeneming_voorwaarde check ((akkoord_op is null) = (voorwaarde = '')),
    constraint meeneming_ander check (deelnemer <> inbrenger)
);
create index meeneming_coordinatie on coordinatie.meeneming (coordinatie, overleg);
