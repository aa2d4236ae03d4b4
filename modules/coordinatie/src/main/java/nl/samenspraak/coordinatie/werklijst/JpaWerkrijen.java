package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/**
 * The rows of the work lists in the database. A list is one statement and loads no coördinatie: it walks along the index of its order to the page that is
 * asked for, and only what stands on that page is looked up.
 */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String RIJ =
            "select cast(c.id as varchar), c.nummer, c.startdag, c.uiterlijk, c.regie, c.stand, c.behandelaar,"
                    + " c.coordinator, c.persoon from (select c.id from coordinatie.coordinatie c%s offset %d rows"
                    + " fetch next %d rows only) blad join coordinatie.coordinatie c on c.id = blad.id%s";

    private static final String TEL =
            "select count(*) from (select c.id from coordinatie.coordinatie c%s fetch first %d rows only) geteld";

    private static final String STAND = "select " + deel("", "uiterlijk, c.id") + ", "
            + deel(" and c.behandelaar = ?1", "behandelaar, c.uiterlijk, c.id") + ", "
            + deel(" and c.behandelaar is null", "behandelaar, c.uiterlijk, c.id") + ", "
            + deel(" and c.uiterlijk < ?2", "uiterlijk, c.id") + ", ("
            + TEL.formatted(" where " + Lijstvoorwaarden.BERICHT, Telgrens.tot(0)) + ")";

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        return "(" + TEL.formatted(" where c.open = true" + welke + " order by c.open, c." + volgorde, Telgrens.tot(0))
                + ")";
    }

    @Override
    public long tel(Werkvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = TEL.formatted(waar.sql() + waar.volgorde(), Telgrens.tot(vraag.vanaf()));
        return Rijwaarde.getal(waar.vul(Dossiervragen.leesSql(em, Dossierdeel.COORDINATIEDOSSIER, sql))
                .getSingleResult());
    }

    @Override
    public List<Werkrij> lijst(Werkvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = RIJ.formatted(waar.sql() + waar.volgorde(), vraag.vanaf(), vraag.aantal(), waar.volgorde());
        List<?> rijen = waar.vul(Dossiervragen.leesSql(em, Dossierdeel.COORDINATIEDOSSIER, sql))
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Werkrij rij(Object[] rij) {
        int kolom = 0;
        return new Werkrij(
                new CoordinatieId(Rijwaarde.sleutel(rij[kolom++]).orElseThrow()),
                new Coordinatienummer(rij[kolom++].toString()),
                LocalDate.parse(rij[kolom++].toString()),
                LocalDate.parse(rij[kolom++].toString()),
                Regievorm.valueOf(rij[kolom++].toString()),
                Coordinatiestand.valueOf(rij[kolom++].toString()),
                Rijwaarde.sleutel(rij[kolom++]).orElse(null),
                Optional.ofNullable(rij[kolom++]).map(Object::toString).orElse(null),
                new PersoonId(Rijwaarde.sleutel(rij[kolom]).orElseThrow()));
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

    @Override
    public Map<UUID, Long> verdeling() {
        return Dossiervragen.overNiemand(
                        em,
                        "select c.behandelaar, count(c) from Coordinatie c where c.open = true"
                                + " and c.behandelaar is not null group by c.behandelaar",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (Long) rij[1]));
    }
}
