package nl.samenspraak.klachten.klager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The klachten of a klager in the database. */
@ApplicationScoped
class JpaKlagerklachten implements Klagerklachten {

    private static final UUID NIETS = new UUID(0, 0);

    /** Longer than any name, address or number. */
    private static final String NIETS_GEGEVEN = "-".repeat(Klager.LANGSTE_NAAM + 1);

    private static final String BEHALVE = " where k.id <> :behalve and " + Uitsluiting.jpql("k", ":kijker")
            + " and (k.klagersleutel in :sleutels or k.klager.persoon = :persoon";
    private static final String VAN = " from Klacht k" + BEHALVE
            + " or k.klager.naam = :naam or k.klager.telefoon = :telefoon or k.klager.email = :email"
            + " or k.klager.postcode = :postcode and k.klager.adres = :adres)";

    /** Somebody of the same name may be somebody else; what was judged before is about this klager (9:8 lid 1 a). */
    private static final String GEOORDEELD =
            "select k.id, k.nummer, k.ontvangenOp, index(g), g.omschrijving, g.oordeel from Klacht k join k.gedragingen g"
                    + BEHALVE
                    + ") and k.afdoening = :oordeel and g.oordeel is not null order by k.ontvangenOp desc, k.id desc, index(g)";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public long aantal(Klagervraag vraag) {
        return vraagOokNaam("select count(k)" + VAN, Long.class, vraag).getSingleResult();
    }

    @Override
    public List<EerdereKlacht> van(Klagervraag vraag, int vanaf, int aantal) {
        return vraagOokNaam(
                        "select new nl.samenspraak.klachten.klager.EerdereKlacht(k.id, k.nummer, k.ontvangenOp, k.aard, k.status,"
                                + " k.afdoening)" + VAN + " order by k.ontvangenOp desc, k.id desc",
                        EerdereKlacht.class,
                        vraag)
                .setFirstResult(vanaf)
                .setMaxResults(aantal)
                .getResultList();
    }

    @Override
    public List<EerderOordeel> geoordeeld(Klagervraag vraag, int hoogstens) {
        return vraag(GEOORDEELD, Object[].class, vraag)
                .setParameter("oordeel", Afdoening.OORDEEL)
                .setMaxResults(hoogstens)
                .getResultStream()
                .map(rij -> new EerderOordeel(
                        new KlachtId((UUID) rij[0]),
                        new Klachtnummer((String) rij[1]),
                        (LocalDate) rij[2],
                        ((Number) rij[3]).intValue() + 1,
                        (String) rij[4],
                        (Klachtoordeel) rij[5]))
                .toList();
    }

    private <R> TypedQuery<R> vraagOokNaam(String jpql, Class<R> soort, Klagervraag vraag) {
        Klager zoals = vraag.zoals();
        TypedQuery<R> query = vraag(jpql, soort, vraag);
        boolean niets = zoals == null;
        return query.setParameter("naam", niets ? NIETS_GEGEVEN : gegeven(zoals.naam()))
                .setParameter("adres", niets ? NIETS_GEGEVEN : gegeven(zoals.adres()))
                .setParameter("email", niets ? NIETS_GEGEVEN : gegeven(zoals.email()))
                .setParameter(
                        "postcode",
                        niets || zoals.postcode() == null
                                ? NIETS_GEGEVEN
                                : zoals.postcode().waarde())
                .setParameter(
                        "telefoon",
                        niets || zoals.telefoon() == null
                                ? NIETS_GEGEVEN
                                : zoals.telefoon().waarde());
    }

    private static String gegeven(String tekst) {
        return tekst.isEmpty() ? NIETS_GEGEVEN : tekst;
    }

    private <R> TypedQuery<R> vraag(String jpql, Class<R> soort, Klagervraag vraag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, jpql, soort)
                .setParameter(
                        "behalve",
                        vraag.behalve() == null ? NIETS : vraag.behalve().waarde())
                .setParameter("sleutels", vraag.sleutels().isEmpty() ? Set.of("") : vraag.sleutels())
                .setParameter("persoon", Objects.requireNonNullElse(vraag.persoon(), new PersoonId(NIETS)))
                .setParameter("kijker", vraag.kijker());
    }
}
