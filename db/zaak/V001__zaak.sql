-- The last number given out to a kind of case in a year.
create table zaak.nummering (
    soort    varchar(20)  not null,
    jaar     integer      not null,
    laatste  bigint       not null,
    primary key (soort, jaar)
);

-- Texts that somebody is typing on a page of a dossier and has not saved yet: of their writer alone, locked away, gone within days.
create table zaak.concept (
    id             uuid                      not null primary key,
    zaaksoort      varchar(20)               not null,
    zaak           uuid                      not null,
    eigenaar       uuid                      not null,
    pagina         varchar(60)               not null,
    versie         bigint                    not null,
    bewaard_op     timestamp with time zone  not null,
    vervalt_op     timestamp with time zone  not null,
    inhoud         bytea                     not null,
    sleutelversie  integer                   not null,
    constraint concept_een_per_pagina unique (zaak, eigenaar, pagina)
);
create index concept_vervalt on zaak.concept (vervalt_op);

-- Files that somebody put with a case, or with a form that may become one. Their name and content are locked away; a content stands in pieces, for no
-- column of H2 holds more than 1 MB.
create table zaak.bestand (
    id             uuid                      not null primary key,
    zaaksoort      varchar(20)               not null,
    zaak           uuid                      not null,
    soort          varchar(10)               not null,
    omvang         bigint                    not null,
    kop            bytea                     not null,
    sleutelversie  integer                   not null,
    bewaard_op     timestamp with time zone  not null,
    vervalt_op     timestamp with time zone  not null
);
create index bestand_zaak on zaak.bestand (zaak, bewaard_op);
create index bestand_vervalt on zaak.bestand (vervalt_op);
create index bestand_sleutelversie on zaak.bestand (sleutelversie);

create table zaak.bestanddeel (
    id             uuid     not null primary key,
    bestand        uuid     not null references zaak.bestand (id) on delete cascade,
    rang           integer  not null,
    inhoud         bytea    not null,
    sleutelversie  integer  not null,
    constraint bestanddeel_rang unique (bestand, rang)
);
create index bestanddeel_sleutelversie on zaak.bestanddeel (sleutelversie);

-- A question to the privacy officer, about nobody (R-ALG-28). Of which case it was, goes with that case.
create table zaak.adviesvraag (
    id             uuid                      not null primary key,
    zaaksoort      varchar(20),
    zaak           uuid,
    plek           varchar(20)               not null,
    stand          varchar(10)               not null,
    gesteld_door   uuid                      not null,
    bijgewerkt_op  timestamp(6) with time zone not null,
    versie         bigint                    not null
);
create index adviesvraag_zaak on zaak.adviesvraag (zaak, id);
create index adviesvraag_los on zaak.adviesvraag (gesteld_door, id);
create index adviesvraag_stand on zaak.adviesvraag (stand, id);

create table zaak.adviesregel (
    adviesvraag  uuid           not null references zaak.adviesvraag (id) on delete cascade,
    rang         integer        not null,
    soort        varchar(10)    not null,
    tekst        varchar(2000)  not null,
    bron         varchar(200)   not null,
    gevolgd      boolean,
    op           timestamp(6) with time zone not null,
    door         uuid           not null,
    primary key (adviesvraag, rang),
    constraint adviesregel_besluit check ((gevolgd is not null) = (soort = 'BESLUIT'))
);
