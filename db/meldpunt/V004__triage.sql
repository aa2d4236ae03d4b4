-- What a triage leaves beside its melding. All of it goes when the melding goes, whoever deletes it.
alter table meldpunt.melding alter column melderrelatie set data type varchar(20);
alter table meldpunt.melding add column wvggz_loopt boolean default false not null;

-- Precisely what went to a loket (R-MEL-07).
create table meldpunt.doorgeleiding (
    melding           uuid           not null primary key references meldpunt.melding (id) on delete cascade,
    loket             varchar(60)    not null,
    loketnaam         varchar(120)   not null,
    loketversie       varchar(20)    not null,
    kanaal            varchar(20)    not null,
    adres             varchar(200)   not null,
    gegevens          varchar(300)   not null,
    toestemming       boolean        not null,
    onderwerp         varchar(300)   not null,
    bericht           varchar(12000) not null,
    klaargezet_op     timestamp(6) with time zone not null,
    klaargezet_door   varchar(36)    not null,
    overgedragen_op   timestamp(6) with time zone,
    overgedragen_door varchar(36),
    versie            bigint         not null
);

-- On what a melding went to toeleiding.
create table meldpunt.toeleiding (
    melding     uuid          not null primary key references meldpunt.melding (id) on delete cascade,
    gedrag      varchar(15)   not null,
    terreinen   varchar(400)  not null,
    meervoudig  boolean       not null,
    versie      bigint        not null,
    -- One incident of confused behaviour never is (R-MEL-11), whatever the application does.
    constraint toeleiding_een_voorval check (not (meervoudig and gedrag = 'EEN_VOORVAL'))
);

-- What the Wvggz asks, step by step (R-MEL-08, R-MEL-09, R-MEL-10).
create table meldpunt.wvggzdossier (
    melding  uuid    not null primary key references meldpunt.melding (id) on delete cascade,
    versie   bigint  not null
);

create table meldpunt.wvggzstap (
    melding      uuid          not null references meldpunt.wvggzdossier (melding) on delete cascade,
    rang         integer       not null,
    soort        varchar(40)   not null,
    dag          date          not null,
    wijze        varchar(15),
    toelichting  varchar(1000),
    op           timestamp(6) with time zone not null,
    door         varchar(36)   not null,
    primary key (melding, rang)
);

-- Who knows of a melding: the betrokkene (R-MEL-12) and, how far it is, the melder (R-MEL-13).
create table meldpunt.informatie (
    melding     uuid    not null primary key references meldpunt.melding (id) on delete cascade,
    -- The day on which a postponement is looked at again; empty when nothing is postponed.
    herzien_op  date,
    versie      bigint  not null
);
create index informatie_herzien on meldpunt.informatie (herzien_op);

-- That the betrokkene was told, or why not yet. The last row holds.
create table meldpunt.informering (
    melding  uuid          not null references meldpunt.informatie (melding) on delete cascade,
    rang     integer       not null,
    dag      date          not null,
    wijze    varchar(15),
    reden    varchar(1000),
    op       timestamp(6) with time zone not null,
    door     varchar(36)   not null,
    primary key (melding, rang),
    -- Told in some way, or postponed for some reason; never neither.
    constraint informering_keuze check ((wijze is null) <> (reden is null))
);

-- That the melder was told how far the melding is, and nothing else.
create table meldpunt.terugkoppeling (
    melding  uuid         not null references meldpunt.informatie (melding) on delete cascade,
    rang     integer      not null,
    status   varchar(15)  not null,
    wijze    varchar(15)  not null,
    op       timestamp(6) with time zone not null,
    door     varchar(36)  not null,
    primary key (melding, rang)
);
