package nl.samenspraak.toegang.spoor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.recht.Actie;

/**
 * Looks up lines about one person: those that name him, along the index on that, and refused attempts in a case of his, which name nobody. What may
 * not be seen is left out here, so that a page is as long as it says.
 */
@ApplicationScoped
class Spoorzoeker {

    /** Within a month somebody has to be told that something is kept of him (AVG 14 lid 3, onder a). */
    private static final Period MAAND = Period.ofMonths(1);

    private static final String KOLOMMEN =
            "select l.logid, l.vastgelegd, l.gebruiker, a.naam, l.organisatie, l.pet, l.actie, l.daad, l.dossierdelen, l.zaak,"
                    + " l.dossier, l.doel, l.uitkomst, l.wederpartij";
    private static final String UIT = " from toegang.toegangslog l left join toegang.account a on a.id = l.gebruiker";
    private static final String DELEN = "concat(',', l.dossierdelen, ',')";
    private static final String EERSTE = " order by l.logid desc fetch first ? rows only";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Clock klok;

    /**
     * Whose lines are asked, and what of them may be seen.
     *
     * @param pseudoniem the name of the person in the log
     * @param account the account of that person
     * @param zicht what may be seen
     * @param meldpuntdoelen the purposes of the meldpunt
     */
    record Wiens(String pseudoniem, UUID account, Zicht zicht, Set<String> meldpuntdoelen) {}

    List<Spoorrij> zoek(Wiens wiens, Spoorvraag vraag, int eerste, int aantal) {
        Opdracht opdracht = new Opdracht();
        stel(opdracht, KOLOMMEN, wiens, vraag, eerste + aantal);
        return lees(opdracht.en(" order by logid desc offset ? rows fetch next ? rows only", eerste, aantal));
    }

    /** How many there are, as far as {@code hoogstens}. */
    long tel(Wiens wiens, Spoorvraag vraag, int hoogstens) {
        Opdracht opdracht = new Opdracht();
        stel(opdracht, "select l.logid", wiens, vraag, hoogstens);
        String sql = "select count(*) from (" + opdracht.sql + ") geteld";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraagtekst = opdracht.maak(verbinding, sql);
                ResultSet rij = vraagtekst.executeQuery()) {
            rij.next();
            return Math.min(rij.getLong(1), hoogstens);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    /** One line, when it is there and may be seen. */
    Optional<Spoorrij> vind(Wiens wiens, UUID logid) {
        Opdracht opdracht = new Opdracht();
        opdracht.en("select * from (");
        stel(opdracht, KOLOMMEN, wiens, new Spoorvraag(null, null, null, true), 1, logid);
        return lees(opdracht.en(") gevonden")).stream().findFirst();
    }

    private void stel(
            Opdracht opdracht, String kolommen, Wiens wiens, Spoorvraag vraag, int hoogstens, UUID... alleen) {
        opdracht.en("select * from ((" + kolommen + UIT + " where l.persoon = ?", wiens.pseudoniem());
        voorwaarden(opdracht, wiens, vraag, alleen);
        opdracht.en(EERSTE + ")", hoogstens);
        List<UUID> zaken =
                wiens.zicht().zichtbaar().stream().map(Zaakverwijzing::id).toList();
        if (!zaken.isEmpty()) {
            opdracht.en(" union all (" + kolommen + UIT + " where l.persoon is null and l.uitkomst = ?", code())
                    .en(" and l.dossier in (" + plaatsen(zaken) + ")", zaken.toArray());
            voorwaarden(opdracht, wiens, vraag, alleen);
            opdracht.en(EERSTE + ")", hoogstens);
        }
        opdracht.en(") regels");
    }

    private static String code() {
        return Uitkomst.GEWEIGERD.code();
    }

    private void voorwaarden(Opdracht opdracht, Wiens wiens, Spoorvraag vraag, UUID... alleen) {
        Zicht zicht = wiens.zicht();
        if (alleen.length > 0) {
            opdracht.en(" and l.logid = ?", alleen[0]);
        }
        if (vraag.van() != null) {
            opdracht.en(" and l.logid >= ?", Id.vanaf(begin(vraag.van())));
        }
        if (vraag.tot() != null) {
            opdracht.en(" and l.logid < ?", Id.vanaf(begin(vraag.tot().plusDays(1))));
        }
        if (vraag.deel() != null) {
            opdracht.en(" and " + DELEN + " like ?", metDeel(vraag.deel()));
        }
        if (vraag.verstrekt()) {
            verstrekt(opdracht, zicht);
        }
        if (!vraag.ookZelf()) {
            opdracht.en(" and (l.gebruiker is null or l.gebruiker <> ?)", wiens.account());
        }
        opdracht.en(
                " and (l.pet is null or l.pet not in (" + plaatsen(Zicht.VAN_DE_MELDER) + "))",
                Zicht.VAN_DE_MELDER.toArray());
        Set<UUID> verborgen = zicht.verborgen();
        if (!verborgen.isEmpty()) {
            opdracht.en(
                    " and (l.dossier is null or l.dossier not in (" + plaatsen(verborgen) + "))", verborgen.toArray());
        }
        for (Eigenzaak zaak : zicht.verborgenDoelen()) {
            opdracht.en(
                    " and (l.dossier is null or l.dossier <> ? or (l.doel is null or l.doel <> ?)"
                            + " and (l.daad is null or l.daad not like ?))",
                    zaak.zaak().id(),
                    zaak.doel(),
                    Zicht.begin(zaak.doel()) + "%");
        }
        zonderZaak(opdracht, wiens);
    }

    /** What went to somebody, as far as {@link Zicht#naar} says to whom: in a case of this person, or in none. */
    private static void verstrekt(Opdracht opdracht, Zicht zicht) {
        List<UUID> eigen = zicht.zichtbaar().stream().map(Zaakverwijzing::id).toList();
        opdracht.en(" and l.actie = ? and l.wederpartij is not null", Actie.VERSTREKKEN.code())
                .en(" and l.uitkomst in (?, ?)", Uitkomst.VERLEEND.code(), Uitkomst.NOOD.code())
                .en(" and (l.zaak is null or l.zaak <> ?)", Zaaksoort.KLACHT.code())
                .en(" and (l.dossier is null")
                .en(eigen.isEmpty() ? ")" : " or l.dossier in (" + plaatsen(eigen) + "))", eigen.toArray());
        Zicht.OVER_DE_MELDER.forEach(
                deel -> opdracht.en(" and (l.daad is null or l.daad not like ?)", "%" + deel + "%"));
    }

    /** What hangs on no case: it would show that there is one, or that somebody calls about him now. */
    private void zonderZaak(Opdracht opdracht, Wiens wiens) {
        Zicht zicht = wiens.zicht();
        zicht.lijstenTot().map(Id::vanaf).ifPresent(begin -> {
            opdracht.en(" and (l.dossier is not null or l.logid < ? or not (", begin);
            opdracht.en(
                    String.join(" or ", Collections.nCopies(Zicht.VERRAADT_EEN_ZAAK.size(), DELEN + " like ?")) + "))",
                    Zicht.VERRAADT_EEN_ZAAK.stream().map(Spoorzoeker::metDeel).toArray());
        });
        opdracht.en(
                        " and (l.logid < ?",
                        Id.vanaf(zicht.zonderZaakTot(begin(vandaag().minus(MAAND)))))
                .en(" or " + DELEN + " not like ?", metDeel(Dossierdeel.LOGBOEK.code()))
                .en(
                        " and (l.doel is null or l.doel not in (" + plaatsen(wiens.meldpuntdoelen()) + ")",
                        wiens.meldpuntdoelen().toArray())
                .en(" or l.dossier is not null and l.zaak <> ?))", Zaaksoort.GESPREK.code());
    }

    private static String metDeel(String code) {
        return "%," + code + ",%";
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant();
    }

    private static String plaatsen(Collection<?> waarden) {
        return String.join(", ", Collections.nCopies(waarden.size(), "?"));
    }

    private List<Spoorrij> lees(Opdracht opdracht) {
        List<Spoorrij> gevonden = new ArrayList<>();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = opdracht.maak(verbinding, opdracht.sql.toString());
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                gevonden.add(new Spoorrij(
                        rij.getObject("logid", UUID.class),
                        rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                        rij.getObject("gebruiker", UUID.class),
                        rij.getString("naam"),
                        rij.getString("organisatie"),
                        rij.getString("pet"),
                        rij.getString("actie"),
                        rij.getString("daad"),
                        delen(rij.getString("dossierdelen")),
                        rij.getString("zaak"),
                        rij.getObject("dossier", UUID.class),
                        rij.getString("doel"),
                        rij.getString("uitkomst"),
                        rij.getString("wederpartij")));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private static List<String> delen(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }

    /** A statement with its values, so that nothing that somebody chose becomes part of it. */
    private static final class Opdracht {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> waarden = new ArrayList<>();

        private Opdracht en(String deel, Object... nieuwe) {
            sql.append(deel);
            waarden.addAll(Arrays.asList(nieuwe));
            return this;
        }

        private PreparedStatement maak(Connection verbinding, String tekst) throws SQLException {
            PreparedStatement vraag = verbinding.prepareStatement(tekst);
            for (int i = 0; i < waarden.size(); i++) {
                vraag.setObject(i + 1, waarden.get(i));
            }
            return vraag;
        }
    }
}
