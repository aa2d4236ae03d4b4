package nl.samenspraak.klachten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.Klachtwerkstand;
import nl.samenspraak.klachten.model.BewaakteTermijnen;

/** Asks the table of terms, and of a klacht no more than its number and who handles it. */
@ApplicationScoped
class JpaBewaakteTermijnen implements BewaakteTermijnen {

    private static final String TE_SIGNALEREN =
            "select distinct k.nummer from Klacht k, BewaardeTermijn t where t.sleutel.klacht = k.id and t.bewaakt = true"
                    + " and t.geescaleerd = false and t.waarschuwenOp <= :vandaag"
                    + " and (t.uiterlijk <= :vandaag or t.gewaarschuwd = false) order by k.nummer";

    private static final String VAN_MIJ =
            "select count(t) from BewaardeTermijn t, Klacht k where t.sleutel.klacht = k.id and t.eerstvolgend = true"
                    + " and k.behandelaar = :ik and t.uiterlijk ";

    private static final String VAN_NIEMAND =
            "select count(k) from Klacht k where k.behandelaar is null and k.status = nl.samenspraak.klachten.Klachtstatus.NIEUW"
                    + " and not exists (select 1 from Klacht z join z.gedragingen g where z.id = k.id and g.beklaagde = :ik)";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public List<Klachtnummer> teSignaleren(LocalDate vandaag) {
        return em.createQuery(TE_SIGNALEREN, String.class)
                .setParameter("vandaag", vandaag)
                .getResultStream()
                .map(Klachtnummer::new)
                .toList();
    }

    @Override
    public Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag) {
        return new Klachtwerkstand(
                vanMij("< :vandaag", gebruiker, vandaag),
                vanMij("= :vandaag", gebruiker, vandaag),
                em.createQuery(VAN_NIEMAND, Long.class)
                        .setParameter("ik", gebruiker.toString())
                        .getSingleResult());
    }

    private long vanMij(String wanneer, UUID gebruiker, LocalDate vandaag) {
        return em.createQuery(VAN_MIJ + wanneer, Long.class)
                .setParameter("ik", gebruiker.toString())
                .setParameter("vandaag", vandaag)
                .getSingleResult();
    }
}
