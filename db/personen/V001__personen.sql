-- The register of persons and households. Runs on H2 and on PostgreSQL.
create table personen.persoon (
    id                    uuid          not null primary key,
    -- How this person stands in the access log.
    pseudoniem            varchar(32)   not null,
    -- The burgerservicenummer, encrypted (nonce and ciphertext) and as a keyed hash to look it up with.
    bsn                   bytea,
    bsn_zoek              varchar(64),
    bsn_sleutelversie     integer,
    bsn_bron              varchar(20),
    bsn_vastgesteld       date,
    voornamen             varchar(200)  not null,
    titel                 varchar(2),
    voorvoegsel           varchar(10)   not null,
    geslachtsnaam         varchar(200)  not null,
    partner_titel         varchar(2),
    partner_voorvoegsel   varchar(10)   not null,
    partner_geslachtsnaam varchar(200)  not null,
    naamgebruik           varchar(1)    not null,
    geslacht              varchar(1)    not null,
    -- yyyymmdd with 00 for an unknown part.
    geboortedatum         varchar(8)    not null,
    overleden             varchar(8),
    -- What the BRP says about these data; the last two are names of data with commas between.
    opschorting           varchar(20),
    geheim                boolean       not null,
    curatele              boolean       not null,
    niet_op_adres         boolean       not null,
    onderzoek             varchar(120)  not null,
    onleesbaar            varchar(120)  not null,
    verblijf              varchar(12)   not null,
    straat                varchar(80)   not null,
    -- by or to: near this number, or opposite it.
    aanduiding            varchar(2),
    huisnummer            integer,
    huisletter            varchar(1)    not null,
    toevoeging            varchar(4)    not null,
    postcode              varchar(6),
    woonplaats            varchar(80)   not null,
    verblijfomschrijving  varchar(200)  not null,
    -- The gemeente of a place without an address, or the country of one abroad.
    verblijfplaats        varchar(80)   not null,
    -- What searching compares: without diacritics, voorvoegsels and spaces; and how it sounds.
    zoek_naam             varchar(400)  not null,
    zoek_klank            varchar(400)  not null,
    zoek_partnernaam      varchar(400)  not null,
    zoek_partnerklank     varchar(400)  not null,
    zoek_voornamen        varchar(400)  not null,
    zoek_straat           varchar(160)  not null,
    zoek_toevoeging       varchar(5)    not null,
    -- The household does not matter (R-ALG-08): who found so, and when.
    gezin_door            uuid,
    gezin_door_naam       varchar(120),
    gezin_op              timestamp(6) with time zone,
    versie                bigint        not null
);
create unique index persoon_pseudoniem on personen.persoon (pseudoniem);
-- Not unique: a double is shown, not hidden.
create index persoon_bsn on personen.persoon (bsn_zoek);
create index persoon_geboren on personen.persoon (geboortedatum, zoek_naam);
create index persoon_postcode on personen.persoon (postcode, huisnummer);
-- The number first: who does not know how a street is written, looks among those with that number.
create index persoon_straat on personen.persoon (huisnummer, zoek_straat);

create table personen.telefoon (
    persoon  uuid         not null references personen.persoon (id),
    rang     integer      not null,
    nummer   varchar(16)  not null,
    primary key (persoon, rang)
);
create index telefoon_nummer on personen.telefoon (nummer);

-- R-ALG-22: that someone identified himself, with what, before whom. No copy of the document.
create table personen.identificatie (
    id          uuid          not null primary key,
    persoon     uuid          not null references personen.persoon (id),
    document    varchar(30)   not null,
    nummer      varchar(20)   not null,
    geldig_tot  date          not null,
    door        uuid          not null,
    door_naam   varchar(120)  not null,
    op          timestamp(6) with time zone not null,
    versie      bigint        not null
);
create index identificatie_persoon on personen.identificatie (persoon, op);

-- R-ALG-07, R-ALG-08: a link between two persons, made and broken with a reason. Nothing passes along it.
create table personen.gezinsband (
    id                uuid          not null primary key,
    persoon           uuid          not null references personen.persoon (id),
    verwant           uuid          not null references personen.persoon (id),
    soort             varchar(20)   not null,
    noodzaak          varchar(300)  not null,
    van               date          not null,
    gelegd_door       uuid          not null,
    gelegd_door_naam  varchar(120)  not null,
    gelegd_op         timestamp(6) with time zone not null,
    tot               date,
    breekreden        varchar(300),
    verbroken_door    uuid,
    verbroken_door_naam varchar(120),
    verbroken_op      timestamp(6) with time zone,
    versie            bigint        not null
);
create index gezinsband_persoon on personen.gezinsband (persoon);
create index gezinsband_verwant on personen.gezinsband (verwant);

-- R-TOE-29: that somebody looked into a base registry, why and for what; not what the answer was.
create table personen.inkijk (
    id               uuid          not null primary key,
    persoon          uuid          not null references personen.persoon (id),
    diepte           varchar(10)   not null,
    doel             varchar(60)   not null,
    reden_doel       varchar(500)  not null,
    reden_nodig      varchar(500)  not null,
    reden_lichter    varchar(500)  not null,
    reden_evenredig  varchar(500)  not null,
    delen            varchar(120)  not null,
    -- Why there was no answer; empty when there was one.
    storing          varchar(20),
    door             uuid          not null,
    door_naam        varchar(120)  not null,
    op               timestamp(6) with time zone not null,
    versie           bigint        not null
);
create index inkijk_persoon on personen.inkijk (persoon, op);

-- R-TOE-41: what was taken over by choice, from where, and as of which day.
create table personen.herkomst (
    id         uuid          not null primary key,
    persoon    uuid          not null references personen.persoon (id),
    inkijk     uuid          not null references personen.inkijk (id),
    deel       varchar(20)   not null,
    bron       varchar(60)   not null,
    peildatum  date          not null,
    door       uuid          not null,
    door_naam  varchar(120)  not null,
    op         timestamp(6) with time zone not null,
    versie     bigint        not null
);
create index herkomst_persoon on personen.herkomst (persoon, op);
create index herkomst_inkijk on personen.herkomst (inkijk);

-- Which files were read into the register, and what came of it. No personal data.
create table personen.inlezing (
    id           uuid          not null primary key,
    bestand      varchar(200)  not null,
    sha256       varchar(64)   not null,
    begonnen     timestamp(6) with time zone not null,
    gereed       timestamp(6) with time zone not null,
    toegevoegd   integer       not null,
    gewijzigd    integer       not null,
    ongewijzigd  integer       not null,
    geweigerd    integer       not null,
    -- Taken over but for a part that could not be read, and not taken over before somebody answers a question.
    gemarkeerd   integer       not null,
    gevraagd     integer       not null
);
create index inlezing_sha256 on personen.inlezing (sha256);
