-- What stays of klachten that are gone, and what was published of a year. Nobody is in it. Runs on H2 and on PostgreSQL.

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
    vastgesteld_door varchar(36),
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
