package nl.samenspraak.klachten.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/**
 * One query for a page, one for how many there are, one for the counts of all lists. Each walks along the index of its order, no further
 * than is told, and only what stands on a page is looked up.
 */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String VAN = " from (%s) blad join klachten.klacht k on k.id = blad.id"
            + " left join klachten.termijn t on t.klacht = k.id and t.eerstvolgend";
    private static final String RIJ =
            "select cast(k.id as varchar), k.nummer, k.ontvangen_op, k.aard, t.soort, t.uiterlijk,"
                    + " k.status, k.afdoening, k.nawerk, k.behandelaar";
    private static final String EIGEN = ", k.onderwerp, k.klager_naam, k.klager_persoon";
    private static final String STAND = "select " + deel("k.open = true", "k.open, k.uiterlijk") + ", "
            + deel("k.open = true and k.behandelaar = ?1", "k.open, k.behandelaar, k.uiterlijk") + ", "
            + deel("k.status = 'NIEUW'", "k.status, k.uiterlijk") + ", "
            + deel("k.nawerk = true", "k.nawerk, k.uiterlijk") + ", "
            + deel("k.open = true and k.uiterlijk < ?2", "k.open, k.uiterlijk");

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        return "(select count(*) from (select k.id from klachten.klacht k where " + welke + " and "
                + Uitsluiting.sql("k", "?1") + " order by " + volgorde + ", k.nummer fetch first " + Telgrens.tot(0)
                + " rows only) geteld)";
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        boolean eigen = vraag.lijst() == Werklijst.MIJN;
        String sql = RIJ
                + (eigen ? EIGEN : "")
                + VAN.formatted(waar.bladzijde(vraag.vanaf(), vraag.aantal()))
                + waar.bladvolgorde();
        List<?> rijen =
                waar.vul(Dossiervragen.leesSql(em, Dossierdeel.KLACHT, sql)).getResultList();
        return rijen.stream()
                .map(rij -> rij((Object[]) rij, eigen ? gebruiker.toString() : ""))
                .toList();
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = "select count(*) from (" + waar.sleutels(Telgrens.tot(vraag.vanaf())) + ") geteld";
        return Rijwaarde.getal(
                waar.vul(Dossiervragen.leesSql(em, Dossierdeel.KLACHT, sql)).getSingleResult());
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker)
                .setParameter(2, vandaag)
                .getSingleResult();
        return new Werkstand(
                Rijwaarde.getal(rij[0]),
                Rijwaarde.getal(rij[1]),
                Rijwaarde.getal(rij[2]),
                Rijwaarde.getal(rij[3]),
                Rijwaarde.getal(rij[4]));
    }

    /** A klacht that was found by its number in one's own list may be of a colleague: then it is as closed as in any other list. */
    private static Werkrij rij(Object[] rij, String wiens) {
        boolean eigen = wiens.equals(tekst(rij[9]));
        return new Werkrij(
                new KlachtId(UUID.fromString(rij[0].toString())),
                new Klachtnummer(rij[1].toString()),
                dag(rij[2]),
                tekst(rij[3]),
                waarde(rij[4], Klachttermijnsoort::valueOf),
                dag(rij[5]),
                Klachtstatus.valueOf(rij[6].toString()),
                waarde(rij[7], Afdoening::valueOf),
                Boolean.TRUE.equals(rij[8]),
                tekst(rij[9]),
                eigen ? tekst(rij[10]) : null,
                eigen ? tekst(rij[11]) : null,
                eigen ? waarde(rij[12], sleutel -> new PersoonId(UUID.fromString(sleutel))) : null);
    }

    private static String tekst(Object waarde) {
        return waarde(waarde, Function.identity());
    }

    private static LocalDate dag(Object waarde) {
        return waarde(waarde, LocalDate::parse);
    }

    private static <T> T waarde(Object waarde, Function<String, T> lezer) {
        return Optional.ofNullable(waarde).map(Object::toString).map(lezer).orElse(null);
    }
}
