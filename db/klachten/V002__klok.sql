-- The terms of a klacht as they follow from its timeline (Awb chapter 9), for the lists, the counts and the daily watch.
-- Derived: every change of the klacht writes them anew. Runs on H2 and on PostgreSQL.
create table klachten.termijn (
    klacht          uuid         not null references klachten.klacht (id) on delete cascade,
    soort           varchar(30)  not null,
    begin           date         not null,
    uiterlijk       date         not null,
    waarschuwen_op  date         not null,
    -- Whether the municipality still has to do something for it.
    bewaakt         boolean      not null,
    -- Whether it is the one of those that ends first.
    eerstvolgend    boolean      not null,
    gewaarschuwd    boolean      not null,
    geescaleerd     boolean      not null,
    voldaan_op      date,
    vervallen_op    date,
    versie          bigint       not null,
    primary key (klacht, soort)
);
-- The lists: what is due first. At most one row of a klacht is eerstvolgend.
create index termijn_eerstvolgend on klachten.termijn (eerstvolgend, uiterlijk, klacht);
-- The daily watch: what has to be warned about or is due.
create index termijn_bewaakt on klachten.termijn (bewaakt, waarschuwen_op);
