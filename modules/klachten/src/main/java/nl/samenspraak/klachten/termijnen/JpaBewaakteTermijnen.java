package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Asks the table of terms, and of a klacht no more than its number and who handles it. */
@ApplicationScoped
class JpaBewaakteTermijnen implements BewaakteTermijnen {

    private static final String TE_SIGNALEREN =
            "select distinct k.nummer from Klacht k, BewaardeTermijn t where t.sleutel.klacht = k.id and t.bewaakt = true"
                    + " and t.geescaleerd = false and t.waarschuwenOp <= :vandaag"
                    + " and (t.uiterlijk <= :vandaag or t.gewaarschuwd = false) order by k.nummer";

    /** One question for every screen; natively, because the provider asks H2 for a number where it means yes or no. */
    private static final String STAND = "select coalesce(sum(case when t.uiterlijk < ?1 then 1 else 0 end), 0),"
            + " coalesce(sum(case when t.uiterlijk = ?1 then 1 else 0 end), 0),"
            + " (select count(*) from klachten.klacht n where n.behandelaar is null and n.status = 'NIEUW'"
            + " and " + Uitsluiting.sql("n", "?2") + ")"
            + " from klachten.klacht k join klachten.termijn t on t.klacht = k.id and t.eerstvolgend"
            + " where k.behandelaar = ?2 and k.status in ('NIEUW', 'IN_BEHANDELING') and " + Uitsluiting.sql("k", "?2");

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public List<Klachtnummer> teSignaleren(LocalDate vandaag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, TE_SIGNALEREN, String.class)
                .setParameter("vandaag", vandaag)
                .getResultStream()
                .map(Klachtnummer::new)
                .toList();
    }

    @Override
    public Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, vandaag)
                .setParameter(2, gebruiker)
                .getSingleResult();
        return new Klachtwerkstand(getal(rij[0]), getal(rij[1]), getal(rij[2]));
    }

    private static long getal(Object waarde) {
        return ((Number) waarde).longValue();
    }
}
