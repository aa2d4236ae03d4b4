package nl.samenspraak.klachten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.Afdoening;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.Klachtstapsoort;
import nl.samenspraak.klachten.Klachtstatus;
import nl.samenspraak.klachten.model.Bewaargrens;
import nl.samenspraak.klachten.model.Klacht;
import nl.samenspraak.klachten.model.KlachtWordtBewaard;
import nl.samenspraak.klachten.model.Klachtvernietigingen;
import nl.samenspraak.klachten.model.RijpeKlacht;

/** Takes klachten out of every table, and counts them in another. What hangs on a klacht goes along in the database itself. */
@ApplicationScoped
class JpaKlachtvernietigingen implements Klachtvernietigingen {

    private static final String RIJP =
            "select new nl.samenspraak.klachten.model.RijpeKlacht(k.id, k.nummer) from Klacht k"
                    + " where k.status = :afgedaan and k.afgedaanOp < :laatste"
                    + " and (k.afdoening in :kort and k.afgedaanOp < :nietBehandeld"
                    + " or k.afdoening not in :kort and k.afgedaanOp < :gewoon)"
                    + " and (k.financieel = false or k.afgedaanOp < :financieel)"
                    + " and (k.afgedaanOp < :ombudsman or not exists"
                    + " (select 1 from Klacht z join z.stappen s where z.id = k.id and s.soort = :naarOmbudsman))"
                    + " order by k.afgedaanOp";
    private static final String IN_KLACHT = "select distinct k.zaak.zaaksoort, k.zaak.zaak from Klacht k"
            + " where k.zaak.zaak in :zaken and k.status <> :afgedaan";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public List<RijpeKlacht> rijp(Bewaargrens grens) {
        return em.createQuery(RIJP, RijpeKlacht.class)
                .setParameter("afgedaan", Klachtstatus.AFGEDAAN)
                .setParameter("laatste", grens.laatste())
                .setParameter("kort", KlachtWordtBewaard.KORT)
                .setParameter("gewoon", grens.gewoon())
                .setParameter("nietBehandeld", grens.nietBehandeld())
                .setParameter("financieel", grens.financieel())
                .setParameter("ombudsman", grens.ombudsman())
                .setParameter("naarOmbudsman", Klachtstapsoort.OMBUDSMAN)
                .getResultList();
    }

    @Override
    public Optional<Klacht> grijp(Klachtnummer nummer) {
        return em.createQuery("select k from Klacht k where k.nummer = :nummer", Klacht.class)
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
        em.createNativeQuery("insert into klachten.vernietigd (jaar, afdoening, aantal) values (?, ?, 0)"
                        + " on conflict do nothing")
                .setParameter(1, jaar)
                .setParameter(2, afdoening.name())
                .executeUpdate();
        em.createNativeQuery("update klachten.vernietigd set aantal = aantal + 1 where jaar = ? and afdoening = ?")
                .setParameter(1, jaar)
                .setParameter(2, afdoening.name())
                .executeUpdate();
    }

    @Override
    public Set<Zaakverwijzing> inKlacht(Set<Zaakverwijzing> zaken) {
        List<Object[]> besproken = em.createQuery(IN_KLACHT, Object[].class)
                .setParameter(
                        "zaken",
                        zaken.stream().map(zaak -> zaak.id().toString()).toList())
                .setParameter("afgedaan", Klachtstatus.AFGEDAAN)
                .getResultList();
        Set<String> gevonden =
                besproken.stream().map(rij -> rij[0] + ":" + rij[1]).collect(Collectors.toSet());
        return zaken.stream()
                .filter(zaak -> gevonden.contains(zaak.soort().name() + ":" + zaak.id()))
                .collect(Collectors.toSet());
    }
}
