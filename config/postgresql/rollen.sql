-- Two roles on PostgreSQL: the owner of the tables, who only works when a new version is put in place, and the application, which can read and
-- add to the access log and do nothing else with it. Run this as the owner or as a superuser, in the database of Samenspraak, after every new
-- version (README, In bedrijf). Running it again changes nothing. Both roles have to be there:
--
--   create role samenspraak_eigenaar login password '...';
--   create role samenspraak login password '...';
--   create database samenspraak owner samenspraak_eigenaar;

-- Your names.
set samenspraak.eigenaar = 'samenspraak_eigenaar';
set samenspraak.toepassing = 'samenspraak';

do $$
declare
    eigenaar   constant name := current_setting('samenspraak.eigenaar');
    toepassing constant name := current_setting('samenspraak.toepassing');
    module     name;
begin
    for module in select schemaname from pg_tables where tablename = 'migratie' and tableowner = eigenaar loop
        execute format('grant usage on schema %I to %I', module, toepassing);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', module, toepassing);
        -- Migrations are the owner's.
        execute format('revoke insert, update, delete on %I.migratie from %I', module, toepassing);
    end loop;
    -- What is written here stays as it is: the log, its places in the seal, the seals, and the keys that sealed.
    execute format('revoke all on toegang.toegangslog, toegang.zegelreeks, toegang.zegelpunt, toegang.zegelsleutel from public, %I', toepassing);
    execute format('grant select, insert on toegang.toegangslog, toegang.zegelreeks, toegang.zegelpunt, toegang.zegelsleutel to %I', toepassing);
end
$$;
