-- The last number given out to a kind of case in a year.
create table zaak.nummering (
    soort    varchar(20)  not null,
    jaar     integer      not null,
    laatste  bigint       not null,
    primary key (soort, jaar)
);
