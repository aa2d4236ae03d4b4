package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The rows of the work lists in the database. A list is one statement and loads no melding. */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String RIJ = "select new nl.samenspraak.meldpunt.verdelen.Werkrij("
            + "m.id, m.versie, m.nummer, m.aangenomenOp, m.uiterlijk, m.status, m.behandelaar, m.persoon) from Melding m";

    /** In SQL: of a sum with constants in it the provider makes, on H2, text that the database parses anew each time. */
    private static final String STAND = "select count(*), count(case when behandelaar = ? then 1 end),"
            + " count(case when behandelaar is null then 1 end), count(case when uiterlijk < ? then 1 end)"
            + " from meldpunt.melding where open";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        return gevuld(
                        Dossiervragen.lees(
                                em, Dossierdeel.SIGNAAL, "select count(m) from Melding m" + waar(vraag), Long.class),
                        vraag,
                        gebruiker)
                .getSingleResult();
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        String richting = vraag.aflopend() ? " desc" : "";
        String volgorde = " order by m." + veld(vraag) + richting + ", m.id" + richting;
        return gevuld(
                        Dossiervragen.lees(em, Dossierdeel.SIGNAAL, RIJ + waar(vraag) + volgorde, Werkrij.class),
                        vraag,
                        gebruiker)
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker)
                .setParameter(2, vandaag)
                .getSingleResult();
        return new Werkstand(getal(rij[0]), getal(rij[1]), getal(rij[2]), getal(rij[3]));
    }

    private static long getal(Object aantal) {
        return ((Number) aantal).longValue();
    }

    private static String waar(Werkvoorraadvraag vraag) {
        String wie = switch (vraag.lijst()) {
            case MIJN -> " and m.behandelaar = :gebruiker";
            case NIET_TOEGEWEZEN -> " and m.behandelaar is null";
            case TEAM -> " and (m.behandelaar is null or m.behandelaar <> :gebruiker)";
            case ALLE -> "";
        };
        String wanneer = vraag.totEnMet() == null ? "" : " and m.uiterlijk <= :totEnMet";
        return " where " + (vraag.isAllesOpen() ? "m.open = :open" : "m.status in :statussen") + wie + wanneer;
    }

    private static <T> TypedQuery<T> gevuld(TypedQuery<T> query, Werkvoorraadvraag vraag, UUID gebruiker) {
        if (vraag.isAllesOpen()) {
            query.setParameter("open", true);
        } else {
            query.setParameter("statussen", vraag.statussen());
        }
        if (vraag.lijst() == Werklijst.MIJN || vraag.lijst() == Werklijst.TEAM) {
            query.setParameter("gebruiker", gebruiker);
        }
        return vraag.totEnMet() == null ? query : query.setParameter("totEnMet", vraag.totEnMet());
    }

    private static String veld(Werkvoorraadvraag vraag) {
        return switch (vraag.volgorde()) {
            case UITERLIJK -> "uiterlijk";
            case AANGENOMEN -> "aangenomenOp";
            case NUMMER -> "nummer";
        };
    }
}
