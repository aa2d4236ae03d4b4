-- Letters about a klacht: precisely what was sent, to whom and how. They go when their klacht goes. Runs on H2 and on PostgreSQL.
create table klachten.brief (
    id             uuid          not null primary key,
    klacht         uuid          not null references klachten.klacht (id) on delete cascade,
    soort          varchar(40)   not null,
    -- Which version of the texts it was made with.
    tekstversie    varchar(20)   not null,
    -- 'klager', or which beklaagde: an account, or a name and function.
    ontvanger      varchar(260)  not null,
    naam           varchar(250)  not null,
    onderwerp      varchar(200)  not null,
    tot            date,
    gemaakt_op     timestamp(6) with time zone not null,
    gemaakt_door   varchar(36)   not null,
    -- The letter as PDF and as it is shown on a screen, encrypted.
    pdf            bytea         not null,
    html           bytea         not null,
    sleutelversie  integer       not null,
    verzonden_op   timestamp(6) with time zone,
    verzonden_door varchar(36),
    wijze          varchar(10),
    -- The notice by e-mail, in the schema of the post.
    post           varchar(36),
    -- A keyed hash of the secret in the link; the secret itself stands nowhere.
    lees_hash      varchar(64)   unique,
    lees_tot       date,
    gelezen_op     timestamp(6) with time zone,
    versie         bigint        not null,
    constraint brief_verzonden check ((verzonden_op is null) = (wijze is null)),
    constraint brief_link check ((lees_hash is null) = (lees_tot is null))
);
create index brief_klacht on klachten.brief (klacht, gemaakt_op);
