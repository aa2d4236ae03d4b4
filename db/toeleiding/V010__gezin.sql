-- Who lives with the client, only as far as the help needs it (R-ALG-08, R-TOE-05). Runs on H2 and on PostgreSQL.
create table toeleiding.gezin (
    toeleiding  uuid         not null primary key references toeleiding.toeleiding (id) on delete cascade,
    situatie    varchar(20)  not null,
    versie      bigint       not null
);

create table toeleiding.gezinsgenoot (
    id            uuid          not null primary key,
    toeleiding    uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    rang          integer       not null,
    relatie       varchar(20)   not null,
    naam          varchar(120)  not null,
    zelfde_adres  boolean       not null,
    noodzaak      varchar(500)  not null,
    deelname      varchar(20)   not null,
    versie        bigint        not null,
    -- Of who does not want to take part, or whom the client leaves out, no name is kept, whatever the application does.
    constraint gezinsgenoot_naam check (deelname not in ('WIL_NIET', 'BUITEN') or naam = ''),
    constraint gezinsgenoot_noodzaak check (deelname in ('WIL_NIET', 'BUITEN') or noodzaak <> '')
);
create index gezinsgenoot_toeleiding on toeleiding.gezinsgenoot (toeleiding, rang);
