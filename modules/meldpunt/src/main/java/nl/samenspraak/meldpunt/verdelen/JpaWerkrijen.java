package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/**
 * The rows of the work lists in the database. A list is one statement and loads no melding: it walks along the index of its order to the
 * page that is asked for, and only what stands on that page is looked up.
 */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String RIJ =
            "select cast(m.id as varchar), m.versie, m.nummer, cast(m.aangenomen_op as varchar), m.uiterlijk, m.status,"
                    + " m.behandelaar, m.persoon from (select m.id from meldpunt.melding m%s offset %d rows fetch next %d rows only) blad"
                    + " join meldpunt.melding m on m.id = blad.id%s";

    private static final String TEL =
            "select count(*) from (select m.id from meldpunt.melding m%s fetch first %d rows only) geteld";

    /** All lists at once, each no further than is told, and along its index: its order keeps the database from another way. */
    private static final String STAND = "select " + deel("", "uiterlijk, m.id") + ", "
            + deel(" and m.behandelaar = ?1", "behandelaar, m.uiterlijk, m.id") + ", "
            + deel(" and m.behandelaar is null", "behandelaar, m.uiterlijk, m.id") + ", "
            + deel(" and (m.behandelaar is null or m.behandelaar <> ?1)", "uiterlijk, m.id") + ", "
            + deel(" and m.uiterlijk < ?2", "uiterlijk, m.id");

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        String rijen = " where m.open = true" + welke + " order by m.open, m." + volgorde;
        return "(" + TEL.formatted(rijen, Telgrens.tot(0)) + ")";
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = TEL.formatted(waar.sql() + waar.volgorde(), Telgrens.tot(vraag.vanaf()));
        return getal(
                waar.vul(Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, sql)).getSingleResult());
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = RIJ.formatted(waar.sql() + waar.volgorde(), vraag.vanaf(), vraag.aantal(), waar.volgorde());
        Query query = waar.vul(Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, sql));
        List<?> rijen = query.getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Werkrij rij(Object[] rij) {
        return new Werkrij(
                sleutel(rij[0]).orElseThrow(),
                getal(rij[1]),
                rij[2].toString(),
                Dossiervragen.moment(rij[3]),
                LocalDate.parse(rij[4].toString()),
                Meldingstatus.valueOf(rij[5].toString()),
                sleutel(rij[6]).orElse(null),
                sleutel(rij[7]).map(PersoonId::new).orElse(null));
    }

    private static Optional<UUID> sleutel(Object waarde) {
        return Optional.ofNullable(waarde).map(Object::toString).map(UUID::fromString);
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker)
                .setParameter(2, vandaag)
                .getSingleResult();
        return new Werkstand(getal(rij[0]), getal(rij[1]), getal(rij[2]), getal(rij[3]), getal(rij[4]));
    }

    private static long getal(Object aantal) {
        return ((Number) aantal).longValue();
    }
}
