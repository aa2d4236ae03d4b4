-- Requests to parties (R-TOE-17) and what came of them. Runs on H2 and on PostgreSQL.
create table toeleiding.verzoek (
    id                  uuid           not null primary key,
    toeleiding          uuid           not null references toeleiding.toeleiding (id) on delete cascade,
    partij              uuid           not null references toeleiding.partij (id),
    gegevens            varchar(60)    not null,
    stap                varchar(15)    not null,
    grond               varchar(60)    not null,
    artikel             varchar(120)   not null,
    op_toestemming      boolean        not null,
    plicht              boolean        not null,
    noodzaak_doel       varchar(1000)  not null,
    noodzaak_waarom     varchar(1000)  not null,
    noodzaak_lichter    varchar(1000)  not null,
    noodzaak_evenredig  varchar(1000)  not null,
    wijze               varchar(10)    not null,
    stand               varchar(15)    not null,
    opgesteld_op        timestamp(6) with time zone not null,
    opgesteld_door      uuid           not null,
    verstuurd_op        date,
    herinneren_vanaf    date,
    herinnerd_op        date,
    uiterlijk           date,
    antwoord_op         date,
    bekend              boolean,
    inhoud              varchar(2000),
    bron                varchar(120),
    categorie           varchar(20),
    doorbreking         varchar(25),
    vervalreden         varchar(20),
    ongelezen_op        date,
    versie              bigint         not null,
    constraint verzoek_antwoord check ((antwoord_op is not null) = (stand in ('BEANTWOORD', 'DEELS', 'GEWEIGERD'))),
    -- Whatever the application does: in the steps in which it would betray that somebody is known, no refusal is kept, and what is asked is
    -- known or not, and nothing more (R-TOE-08, R-TOE-18).
    constraint verzoek_verraadt_niets check (categorie is null or (stap = 'CONCLUSIE' and stand = 'GEWEIGERD')),
    constraint verzoek_dat check (stap <> 'TERREINEN' or inhoud is null or inhoud = ''),
    constraint verzoek_vervallen check ((vervalreden is not null) = (stand = 'VERVALLEN'))
);
create index verzoek_toeleiding on toeleiding.verzoek (toeleiding, id);
create index verzoek_wacht on toeleiding.verzoek (stand, uiterlijk, toeleiding);

-- How often what happened, of nobody in particular (R-MON-11).
create table toeleiding.verzoektelling (
    maand   date         not null,
    wat     varchar(40)  not null,
    aantal  integer      not null,
    primary key (maand, wat)
);
