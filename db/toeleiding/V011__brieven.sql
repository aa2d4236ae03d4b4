-- The letters of an onderzoek that went out, precisely as they went. What was looked at and did not go, is not kept. Runs on H2 and on PostgreSQL.
create table toeleiding.brief (
    id              uuid          not null primary key,
    toeleiding      uuid          not null references toeleiding.toeleiding (id) on delete cascade,
    soort           varchar(25)   not null,
    tekstversie     varchar(20)   not null,
    ontvanger       varchar(60)   not null,
    naam            varchar(250)  not null,
    onderwerp       varchar(200)  not null,
    -- Encrypted.
    pdf             bytea         not null,
    html            bytea         not null,
    sleutelversie   integer       not null,
    verzonden_op    timestamp(6) with time zone not null,
    verzonden_door  uuid          not null,
    wijze           varchar(10)   not null,
    versie          bigint        not null
);
create index brief_toeleiding on toeleiding.brief (toeleiding, verzonden_op);
create index brief_sleutelversie on toeleiding.brief (sleutelversie);
