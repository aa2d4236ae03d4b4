-- Work of every day and what is left of what is gone, for every module. Runs on H2 and on PostgreSQL.

-- Work that one server does once a day: whoever has the lock on its row does it. A row comes when the work is first done.
create table toegang.dagtaak (
    naam    varchar(40)  not null primary key,
    gedaan  date         not null
);

-- The verklaring van vernietiging (R-AVG-09): what kind, how many, when, on which ground and by which version of which term.
-- Nobody is in it.
create table toegang.verklaring (
    dag        date          not null,
    soort      varchar(20)   not null,
    grondslag  varchar(60)   not null,
    termijn    varchar(60)   not null,
    duur       varchar(40)   not null,
    versie     varchar(20)   not null,
    aantal     integer       not null,
    primary key (dag, soort, grondslag, termijn, duur, versie)
);
