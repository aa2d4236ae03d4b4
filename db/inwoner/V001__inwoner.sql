-- What citizens ask about looks at their data. Runs on H2 and on PostgreSQL.
create table inwoner.inzagevraag (
    id              uuid           not null primary key,
    -- Who asks, and about which line of the access log. The line says nothing of a dossier, and stays what it is.
    persoon         uuid           not null,
    logid           uuid           not null,
    -- When that look was.
    gekeken_op      timestamp(6) with time zone not null,
    -- What the citizen read of it when asking.
    gelezen         varchar(1000)  not null,
    vraag           varchar(2000)  not null,
    gesteld_op      timestamp(6) with time zone not null,
    uiterlijk       date           not null,
    antwoord        varchar(4000),
    beantwoord_op   timestamp(6) with time zone,
    beantwoord_door uuid,
    -- The last day on which it is kept; none while it waits for an answer.
    bewaren_tot     date,
    open            boolean        not null,
    versie          bigint         not null,
    -- One question about one look: whoever asks again, reads what came of it.
    constraint inzagevraag_uniek unique (persoon, logid),
    constraint inzagevraag_antwoord check (open = (antwoord is null) and open = (beantwoord_op is null) and open = (beantwoord_door is null)
        and open = (bewaren_tot is null))
);
-- What waits, the most urgent first; and what somebody asked, newest first.
create index inzagevraag_open on inwoner.inzagevraag (open, uiterlijk, id);
create index inzagevraag_persoon on inwoner.inzagevraag (persoon, gesteld_op);
-- What goes, by its day.
create index inzagevraag_bewaren on inwoner.inzagevraag (bewaren_tot);
