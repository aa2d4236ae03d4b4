package nl.samenspraak.klachten.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** One query for a page, one for how many there are, one for the counts of all lists. */
@ApplicationScoped
class JpaWerklijsten implements Werklijsten {

    private static final String VAN =
            " from klachten.klacht k" + " left join klachten.termijn t on t.klacht = k.id and t.eerstvolgend";
    private static final String RIJ =
            "select cast(k.id as varchar), k.nummer, k.ontvangen_op, k.aard, t.soort, t.uiterlijk,"
                    + " k.status, k.afdoening, k.behandelaar";
    private static final String EIGEN = ", k.onderwerp, k.klager_naam, k.klager_persoon";
    private static final String STAND =
            "select count(*), coalesce(sum(case when k.behandelaar = ?1 then 1 else 0 end), 0),"
                    + " coalesce(sum(case when k.status = 'NIEUW' then 1 else 0 end), 0),"
                    + " coalesce(sum(case when t.uiterlijk < ?2 then 1 else 0 end), 0)"
                    + VAN + " where k.status in ('NIEUW', 'IN_BEHANDELING') and " + Uitsluiting.sql("k", "?1");

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        boolean eigen = vraag.lijst() == Werklijst.MIJN;
        List<?> rijen = waar.vul(Dossiervragen.leesSql(
                        em,
                        Dossierdeel.KLACHT,
                        RIJ + (eigen ? EIGEN : "") + VAN + waar.sql() + " order by " + volgorde(vraag)))
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
        return rijen.stream()
                .map(rij -> rij((Object[]) rij, eigen ? gebruiker.toString() : ""))
                .toList();
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        Query query = waar.vul(Dossiervragen.leesSql(em, Dossierdeel.KLACHT, "select count(*)" + VAN + waar.sql()));
        return ((Number) query.getSingleResult()).longValue();
    }

    @Override
    public Werklijststand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker)
                .setParameter(2, vandaag)
                .getSingleResult();
        return new Werklijststand(getal(rij[0]), getal(rij[1]), getal(rij[2]), getal(rij[3]));
    }

    private static long getal(Object waarde) {
        return ((Number) waarde).longValue();
    }

    /** Of the same day the number decides: it rises with time. What has no term comes last, either way. */
    private static String volgorde(Werkvoorraadvraag vraag) {
        String richting = vraag.aflopend() ? " desc" : "";
        return switch (vraag.volgorde()) {
            case UITERLIJK ->
                "case when t.uiterlijk is null then 1 else 0 end, t.uiterlijk" + richting + ", k.nummer" + richting;
            case ONTVANGEN -> "k.ontvangen_op" + richting + ", k.nummer" + richting;
            case NUMMER -> "k.nummer" + richting;
        };
    }

    /** A klacht that was found by its number in one's own list may be of a colleague: then it is as closed as in any other list. */
    private static Werkrij rij(Object[] rij, String wiens) {
        boolean eigen = wiens.equals(tekst(rij[8]));
        return new Werkrij(
                new KlachtId(UUID.fromString(rij[0].toString())),
                new Klachtnummer(rij[1].toString()),
                dag(rij[2]),
                tekst(rij[3]),
                waarde(rij[4], Klachttermijnsoort::valueOf),
                dag(rij[5]),
                Klachtstatus.valueOf(rij[6].toString()),
                waarde(rij[7], Afdoening::valueOf),
                tekst(rij[8]),
                eigen ? tekst(rij[9]) : null,
                eigen ? tekst(rij[10]) : null,
                eigen ? waarde(rij[11], sleutel -> new PersoonId(UUID.fromString(sleutel))) : null);
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
