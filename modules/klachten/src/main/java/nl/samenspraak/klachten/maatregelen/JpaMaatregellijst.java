package nl.samenspraak.klachten.maatregelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The list of measures in one statement, without loading a klacht; what is open and late comes first. */
@ApplicationScoped
class JpaMaatregellijst implements Maatregellijst {

    private static final String VAN =
            " from Maatregel m, Klacht k where k.id = m.klacht and " + Uitsluiting.jpql("k", ":ik");
    private static final String MIJN = " and (k.behandelaar = :ik or m.collega = :ik)";
    private static final String EIGEN = " and m.collega = :ik";
    private static final String RIJ =
            "select new nl.samenspraak.klachten.maatregelen.Maatregelrij(m, k.nummer, k.behandelaar)";
    private static final String OPEN_EERST =
            " order by case when m.afgerondOp is null then 0 else 1 end, m.uiterlijk, m.id";
    private static final String OPEN = " and m.stand = :open";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public long telEigen(UUID gebruiker) {
        return Dossiervragen.overNiemand(em, "select count(m)" + VAN + EIGEN + OPEN, Long.class)
                .setParameter("ik", gebruiker)
                .setParameter("open", Maatregelstand.OPEN)
                .getSingleResult();
    }

    @Override
    public List<Maatregelrij> eigen(UUID gebruiker, int hoogstens) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, RIJ + VAN + EIGEN + OPEN_EERST, Maatregelrij.class)
                .setParameter("ik", gebruiker)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    @Override
    public long tel(Maatregelvraag vraag, UUID gebruiker) {
        return stel("select m.id", "", UUID.class, vraag, gebruiker)
                .setMaxResults(Telgrens.tot(vraag.vanaf()))
                .getResultList()
                .size();
    }

    @Override
    public List<Maatregelrij> van(Maatregelvraag vraag, UUID gebruiker) {
        return stel(
                        RIJ,
                        vraag.open() ? " order by m.uiterlijk, m.id" : OPEN_EERST,
                        Maatregelrij.class,
                        vraag,
                        gebruiker)
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
    }

    private <R> TypedQuery<R> stel(String wat, String volgorde, Class<R> soort, Maatregelvraag vraag, UUID gebruiker) {
        String waar = VAN + (vraag.mijn() ? MIJN : "") + (vraag.open() ? OPEN : "");
        TypedQuery<R> query = Dossiervragen.lees(em, Dossierdeel.KLACHT, wat + waar + volgorde, soort)
                .setParameter("ik", gebruiker);
        return vraag.open() ? query.setParameter("open", Maatregelstand.OPEN) : query;
    }
}
