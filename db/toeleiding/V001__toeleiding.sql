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
