package nl.samenspraak.toeleiding.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/**
 * The rows of the work lists in the database. A list is one statement and loads no toeleiding: it walks along the index of its order to the page
 * that is asked for, and only what stands on that page is looked up.
 */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String RIJ =
            "select cast(t.id as varchar), t.nummer, t.ontvangen_op, t.uiterlijk, t.stap, t.stand, t.taaksoort,"
                    + " t.behandelaar, t.persoon from (select t.id from toeleiding.toeleiding t%s offset %d rows"
                    + " fetch next %d rows only) blad join toeleiding.toeleiding t on t.id = blad.id%s";

    private static final String TEL =
            "select count(*) from (select t.id from toeleiding.toeleiding t%s fetch first %d rows only) geteld";

    private static final String STAND = "select " + deel("", "uiterlijk, t.id") + ", "
            + deel(" and t.behandelaar = ?1", "behandelaar, t.uiterlijk, t.id") + ", "
            + deel(" and t.behandelaar is null", "behandelaar, t.uiterlijk, t.id") + ", "
            + deel(" and t.uiterlijk < ?2", "uiterlijk, t.id") + ", ("
            + TEL.formatted(" where " + Lijstvoorwaarden.SCHRIJVEN, Telgrens.tot(0)) + ")";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        return "(" + TEL.formatted(" where t.open = true" + welke + " order by t.open, t." + volgorde, Telgrens.tot(0))
                + ")";
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = TEL.formatted(waar.sql() + waar.volgorde(), Telgrens.tot(vraag.vanaf()));
        return Rijwaarde.getal(waar.vul(Dossiervragen.leesSql(em, Dossierdeel.TOELEIDINGSDOSSIER, sql))
                .getSingleResult());
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = RIJ.formatted(waar.sql() + waar.volgorde(), vraag.vanaf(), vraag.aantal(), waar.volgorde());
        List<?> rijen = waar.vul(Dossiervragen.leesSql(em, Dossierdeel.TOELEIDINGSDOSSIER, sql))
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Werkrij rij(Object[] rij) {
        return new Werkrij(
                new ToeleidingId(Rijwaarde.sleutel(rij[0]).orElseThrow()),
                new Toeleidingnummer(rij[1].toString()),
                LocalDate.parse(rij[2].toString()),
                LocalDate.parse(rij[3].toString()),
                Stap.valueOf(rij[4].toString()),
                Toeleidingstand.valueOf(rij[5].toString()),
                Rijwaarde.keuze(Taaksoort.class, rij[6]).orElse(null),
                Rijwaarde.sleutel(rij[7]).orElse(null),
                new PersoonId(Rijwaarde.sleutel(rij[8]).orElseThrow()));
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
}
