-- What was recorded and was not so: what the client asked, what was decided, both versions, and who has to hear of it (R-TOE-28). Runs on H2 and on
-- PostgreSQL.
create table toeleiding.correctie (
    id             uuid           not null primary key,
    toeleiding     uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    -- Which kind of thing, and which one. It may be gone: what stood there is here.
    soort          varchar(20)    not null,
    feit           uuid           not null,
    wat            varchar(60)    not null,
    oud            varchar(2000)  not null,
    nieuw          varchar(2000)  not null,
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
