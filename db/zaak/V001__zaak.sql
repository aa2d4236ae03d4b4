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
