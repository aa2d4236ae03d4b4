package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Takes klachten out of every table, and counts them in another. What hangs on a klacht goes along in the database itself. */
@ApplicationScoped
class JpaVernietigingen implements Vernietigingen {

    private static final String KORT = KlachtWordtBewaard.KORT.stream()
            .map(afdoening -> "'" + afdoening + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    private static final String RIJP = "select cast(k.id as varchar), k.nummer from klachten.klacht k"
            + " where k.status = 'AFGEDAAN' and k.afgedaan_op < ?1"
            + " and (k.afdoening in " + KORT + " and k.afgedaan_op < ?2"
            + " or k.afdoening not in " + KORT + " and k.afgedaan_op < ?3)"
            + " and (not k.financieel or k.afgedaan_op < ?4)"
            + " and (not exists (select 1 from klachten.stap s where s.klacht = k.id and s.soort = 'OMBUDSMAN'"
            + " and not exists (select 1 from klachten.stap v where v.klacht = k.id and v.soort = 'OMBUDSMAN_VERGISSING'"
            + " and v.rang > s.rang))"
            + " or k.afgedaan_op < ?5 and exists (select 1 from klachten.stap s where s.klacht = k.id"
            + " and s.soort = 'OMBUDSMAN_GESLOTEN' and s.op < ?5))"
            + " and (k.afdoening <> 'NIET_BEHANDELD'"
            + " or not exists (select 1 from klachten.gedraging g where g.klacht = k.id and g.niet_grond = 'STRAFZAAK')"
            + " or exists (select 1 from klachten.stap s where s.klacht = k.id and s.soort = 'STRAFZAAK_KLAAR' and s.dag < ?6))"
            + " order by k.afgedaan_op";
    private static final String IN_KLACHT = "select distinct k.zaak.zaaksoort, k.zaak.zaak from Klacht k"
            + " where k.zaak.zaak in :zaken and (k.status <> :afgedaan"
            + " or exists (select t from BewaardeTermijn t where t.sleutel.klacht = k.id and t.sleutel.soort = :ombudsman"
            + " and (t.uiterlijk >= :vandaag or t.voldaanOp is not null)"
            + " and not exists (select g.id from Klacht g join g.stappen s where g.id = k.id and s.soort = :gesloten)))";

    private static final String MET_OPEN_MAATREGEL =
            "select distinct cast(m.klacht as varchar) from klachten.maatregel m"
                    + " where m.stand = 'OPEN' and m.klacht in ";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public List<RijpeKlacht> rijp(Bewaargrens grens) {
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.KLACHT, RIJP)
                .setParameter(1, moment(grens.laatste()))
                .setParameter(2, moment(grens.nietBehandeld()))
                .setParameter(3, moment(grens.gewoon()))
                .setParameter(4, moment(grens.financieel()))
                .setParameter(5, moment(grens.ombudsman()))
                .setParameter(
                        6, grens.nietBehandeld().atZone(Nederlands.TIJDZONE).toLocalDate())
                .getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .map(rij -> new RijpeKlacht(UUID.fromString(rij[0].toString()), rij[1].toString()))
                .toList();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Klacht> grijp(Klachtnummer nummer) {
        return Dossiervragen.lees(
                        em, Dossierdeel.KLACHT, "select k from Klacht k where k.nummer = :nummer", Klacht.class)
                .setParameter("nummer", nummer.waarde())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void vernietig(Klacht klacht) {
        em.remove(klacht);
        em.flush();
    }

    @Override
    public void tel(int jaar, Afdoening afdoening) {
        Dossiervragen.overNiemandSql(
                        em,
                        "insert into klachten.vernietigd (jaar, afdoening, aantal) values (?, ?, 0)"
                                + " on conflict do nothing")
                .setParameter(1, jaar)
                .setParameter(2, afdoening.name())
                .executeUpdate();
        Dossiervragen.overNiemandSql(
                        em, "update klachten.vernietigd set aantal = aantal + 1 where jaar = ? and afdoening = ?")
                .setParameter(1, jaar)
                .setParameter(2, afdoening.name())
                .executeUpdate();
    }

    @Override
    public Set<Zaakverwijzing> inKlacht(Set<Zaakverwijzing> zaken, LocalDate vandaag) {
        List<Object[]> besproken = Dossiervragen.overNiemand(em, IN_KLACHT, Object[].class)
                .setParameter("zaken", zaken.stream().map(Zaakverwijzing::id).toList())
                .setParameter("afgedaan", Klachtstatus.AFGEDAAN)
                .setParameter("ombudsman", Klachttermijnsoort.OMBUDSMAN)
                .setParameter("gesloten", Klachtstapsoort.OMBUDSMAN_GESLOTEN)
                .setParameter("vandaag", vandaag)
                .getResultList();
        Set<String> gevonden =
                besproken.stream().map(rij -> rij[0] + ":" + rij[1]).collect(Collectors.toSet());
        return zaken.stream()
                .filter(zaak -> gevonden.contains(zaak.soort().name() + ":" + zaak.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<KlachtId> metOpenMaatregel(Set<KlachtId> klachten) {
        List<KlachtId> alle = List.copyOf(klachten);
        String plaatsen = IntStream.rangeClosed(1, alle.size())
                .mapToObj(plaats -> "?" + plaats)
                .collect(Collectors.joining(", ", "(", ")"));
        Query vraag = Dossiervragen.overNiemandSql(em, MET_OPEN_MAATREGEL + plaatsen);
        for (int i = 0; i < alle.size(); i++) {
            vraag.setParameter(i + 1, alle.get(i).waarde());
        }
        List<?> gevonden = vraag.getResultList();
        return gevonden.stream()
                .map(id -> new KlachtId(UUID.fromString(id.toString())))
                .collect(Collectors.toSet());
    }
}
