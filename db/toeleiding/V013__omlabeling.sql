-- What became of a question that was cleared up (R-TOE-39): from which kind of task to which, and to whom; nothing of the question itself.
-- Runs on H2 and on PostgreSQL.
create table toeleiding.omlabelverklaring (
    toeleiding   uuid          not null primary key references toeleiding.toeleiding (id) on delete cascade,
    naar         varchar(20)   not null,
    organisatie  varchar(120)  not null,
    reden        varchar(500)  not null,
    op           timestamp(6) with time zone not null,
    door         uuid          not null,
    versie       bigint        not null,
    -- What moved to a helper leaves no words about the client here, whatever the application does.
    constraint omlabelverklaring_woorden check (naar <> 'VRIJ_TOEGANKELIJK' or (reden = '' and organisatie <> ''))
);
