-- What stays of klachten that are gone, and what was published of a year. Nobody is in it. Runs on H2 and on PostgreSQL.

-- How many klachten of a year ended how, of those that are gone (R-KLA-18).
create table klachten.vernietigd (
    jaar       integer      not null,
    afdoening  varchar(20)  not null,
    aantal     integer      not null,
    primary key (jaar, afdoening)
);
