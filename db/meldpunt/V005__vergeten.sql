-- Forgetting: what holds a melding back, what is left of one that is gone, and who does the work of today.
-- Runs on H2 and on PostgreSQL.

-- Work that one server does once a day: whoever has the lock on its row does it.
create table meldpunt.dagtaak (
    naam    varchar(40)  not null primary key,
    gedaan  date         not null
);
insert into meldpunt.dagtaak (naam, gedaan) values ('vergeten', date '2000-01-01');

-- A melding that may not go yet (R-AVG-09): why, until which day, and who said so. Goes along with the melding.
create table meldpunt.bewaring (
    melding  uuid          not null primary key references meldpunt.melding (id),
    reden    varchar(300)  not null,
    tot      date          not null,
    door     varchar(36)   not null,
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

-- The verklaring van vernietiging: what kind, how many, when, on which ground and by which version of which term. Nobody is in it.
create table meldpunt.verklaring (
    dag        date          not null,
    soort      varchar(20)   not null,
    grondslag  varchar(60)   not null,
    termijn    varchar(60)   not null,
    duur       varchar(40)   not null,
    versie     varchar(20)   not null,
    aantal     integer       not null,
    primary key (dag, soort, grondslag, termijn, duur, versie)
);

-- Which closed meldingen go, and which go soon.
create index melding_gesloten on meldpunt.melding (gesloten_op);
-- Counting the work lists for every screen: from the index alone, without the long texts of the rows.
create index melding_stand on meldpunt.melding (status, behandelaar, uiterlijk, id);
