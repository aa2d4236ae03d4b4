-- Forgetting is work of every module now: what stood here goes along to the schema toegang, whose migrations run first.
-- Runs on H2 and on PostgreSQL.
insert into toegang.dagtaak (naam, gedaan) select naam, gedaan from meldpunt.dagtaak;
drop table meldpunt.dagtaak;

insert into toegang.verklaring (dag, soort, grondslag, termijn, duur, versie, aantal)
    select dag, soort, grondslag, termijn, duur, versie, aantal from meldpunt.verklaring;
drop table meldpunt.verklaring;
