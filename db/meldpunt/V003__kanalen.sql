-- How a melding came in and on which day, and the secret code with which its melder can ask how far it is. Runs on H2 and on PostgreSQL.
alter table meldpunt.melding add column kanaal varchar(15) default 'TELEFOON' not null;
alter table meldpunt.melding alter column kanaal drop default;

-- The day from which the term of the triage counts. Until now every melding came in while someone was on the phone.
alter table meldpunt.melding add column ontvangen_op date;
-- By way of text: H2 turns a moment into a date by the clock of the session, whatever zone it was put in.
update meldpunt.melding
    set ontvangen_op = cast(substring(cast(aangenomen_op at time zone 'Europe/Amsterdam' as varchar) from 1 for 10) as date);
alter table meldpunt.melding alter column ontvangen_op set not null;

-- A keyed hash; the code itself stands nowhere (R-MEL-13). It goes when the melding goes.
alter table meldpunt.melding add column statuscode varchar(64);
