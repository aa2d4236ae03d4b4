-- Notices by e-mail that wait to be sent, or were sent, or could not be. Runs on H2 and on PostgreSQL.
create table brieven.post (
    id             uuid          not null primary key,
    -- To whom and what, encrypted; gone as soon as it is sent or given up.
    inhoud         bytea,
    sleutelversie  integer       not null,
    aangeboden_op  timestamp(6) with time zone not null,
    -- When to try (again); empty when that is over.
    volgende_op    timestamp(6) with time zone,
    pogingen       integer       not null,
    verzonden_op   timestamp(6) with time zone,
    fout           varchar(300),
    constraint post_inhoud check ((inhoud is null) = (volgende_op is null)),
    constraint post_einde check (verzonden_op is null or volgende_op is null)
);
create index post_volgende on brieven.post (volgende_op);
