-- Meldingen, their numbers, and counts of conversations that left no melding. Runs on H2 and on PostgreSQL.
-- Keys of people are text: the persistence provider cannot read a missing uuid, nor write one in a list.
create table meldpunt.melding (
    id                 uuid           not null primary key,
    nummer             varchar(20)    not null unique,
    aangenomen_op      timestamp(6) with time zone not null,
    aangenomen_door    varchar(36)    not null,
    uiterlijk          date           not null,
    doel               varchar(60)    not null,
    doelversie         varchar(20)    not null,
    reikwijdte         varchar(10)    not null,
    persoon            varchar(36),
    omschrijving       varchar(500),
    aanleiding         varchar(300)   not null,
    inhoud             varchar(4000)  not null,
    melderssoort       varchar(15)    not null,
    meldernaam         varchar(120),
    meldertelefoon     varchar(20),
    melderorganisatie  varchar(120),
    melderfunctie      varchar(120),
    melderrelatie      varchar(15),
    status             varchar(15)    not null,
    behandelaar        varchar(36),
    sluitreden         varchar(20),
    toelichting        varchar(1000),
    gesloten_door      varchar(36),
    gesloten_op        timestamp(6) with time zone,
    versie             bigint         not null,
    -- It is about someone who is registered, or about someone who is described.
    constraint melding_betrokkene check ((persoon is null) <> (omschrijving is null)),
    -- Of an anonymous melder nothing is kept (R-MEL-05), whatever the application does.
    constraint melding_anoniem check (melderssoort <> 'ANONIEM' or (meldernaam is null and meldertelefoon is null
        and melderorganisatie is null and melderfunctie is null and melderrelatie is null)),
    constraint melding_afgesloten check ((status = 'AFGESLOTEN') = (sluitreden is not null))
);
create index melding_persoon on meldpunt.melding (persoon, aangenomen_op);
create index melding_behandelaar on meldpunt.melding (behandelaar, uiterlijk);
create index melding_status on meldpunt.melding (status, uiterlijk);
create index melding_aangenomen on meldpunt.melding (aangenomen_op);

-- How a melding went from hand to hand.
create table meldpunt.toewijzing (
    melding  uuid          not null references meldpunt.melding (id),
    rang     integer       not null,
    op       timestamp(6) with time zone not null,
    door     varchar(36)   not null,
    aan      varchar(36)   not null,
    reden    varchar(300),
    primary key (melding, rang)
);

-- The last number given out in a year.
create table meldpunt.nummering (
    jaar     integer  not null primary key,
    laatste  bigint   not null
);

-- Conversations per day that left no melding (R-MEL-02, R-MEL-03).
create table meldpunt.telling (
    dag     date         not null,
    route   varchar(20)  not null,
    aantal  integer      not null,
    primary key (dag, route)
);
