package nl.samenspraak.toegang.logboek;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.LogboekOnbereikbaar;

/** Looks up lines for the FG: one statement for a page and one for the count, whatever the filters. */
@ApplicationScoped
class Logzoeker {

    private static final String UIT = " from toegang.toegangslog l left join toegang.account a on a.id = l.gebruiker";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Clock klok;

    /** A row as it comes from the database, with codes. */
    record Gevonden(
            UUID logid,
            OffsetDateTime moment,
            UUID gebruikerId,
            String gebruiker,
            String pet,
            String persoon,
            String actie,
            String daad,
            String dossierdelen,
            String zaak,
            UUID dossier,
            String doel,
            String grondslag,
            String uitkomst,
            String weigergrond,
            String reden,
            int aantal,
            String wederpartij,
            String werkplek,
            String spanId,
            int regels) {}

    /** How many lines there are, as far as {@code hoogstens}: in the order of the page, so that both walk along one index. */
    long tel(Logvraag vraag, int hoogstens) {
        Voorwaarden voorwaarden = voorwaarden(vraag);
        String sql = "select count(*) from (select l.logid" + UIT + voorwaarden.sql() + volgorde(vraag)
                + " fetch first ? rows only) geteld";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setInt(voorwaarden.vul(opdracht) + 1, hoogstens);
            try (ResultSet rij = opdracht.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    List<Gevonden> zoek(Logvraag vraag, int eerste, int aantal) {
        Voorwaarden voorwaarden = voorwaarden(vraag);
        String sql =
                "select l.logid, l.vastgelegd, l.gebruiker, a.naam, l.pet, l.persoon, l.actie, l.daad, l.dossierdelen, l.zaak, l.dossier, l.doel,"
                        + " l.grondslag, l.uitkomst, l.weigergrond, l.reden, l.aantal, l.wederpartij, l.werkplek, l.span_id, l.regels"
                        + UIT
                        + voorwaarden.sql() + volgorde(vraag)
                        + " offset ? rows fetch next ? rows only";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            int plaats = voorwaarden.vul(opdracht);
            opdracht.setInt(plaats + 1, eerste);
            opdracht.setInt(plaats + 2, aantal);
            return lees(opdracht);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private static String volgorde(Logvraag vraag) {
        return " order by l.logid " + (vraag.oudsteEerst() ? "asc" : "desc");
    }

    private static List<Gevonden> lees(PreparedStatement opdracht) throws SQLException {
        List<Gevonden> gevonden = new ArrayList<>();
        try (ResultSet rij = opdracht.executeQuery()) {
            while (rij.next()) {
                gevonden.add(new Gevonden(
                        rij.getObject(1, UUID.class),
                        rij.getObject(2, OffsetDateTime.class),
                        rij.getObject(3, UUID.class),
                        rij.getString(4),
                        rij.getString(5),
                        rij.getString(6),
                        rij.getString(7),
                        rij.getString(8),
                        rij.getString(9),
                        rij.getString(10),
                        rij.getObject(11, UUID.class),
                        rij.getString(12),
                        rij.getString(13),
                        rij.getString(14),
                        rij.getString(15),
                        rij.getString(16),
                        rij.getInt(17),
                        rij.getString(18),
                        rij.getString(19),
                        rij.getString(20),
                        rij.getInt(21)));
            }
        }
        return gevonden;
    }

    /** The period is looked up in the primary key, because an identifier rises with time. */
    private Voorwaarden voorwaarden(Logvraag vraag) {
        Voorwaarden voorwaarden = new Voorwaarden()
                .en("l.logid >= ?", Id.vanaf(begin(vraag.van())))
                .en("l.logid < ?", Id.vanaf(begin(vraag.tot().plusDays(1))));
        if (!vraag.regelVoorRegel()) {
            voorwaarden.en("l.regel = ?", 1);
        }
        if (vraag.spanId() != null) {
            voorwaarden.en("l.span_id = ?", vraag.spanId());
        }
        if (vraag.gebruiker() != null) {
            voorwaarden.en("lower(a.naam) like ? escape '!'", bevat(vraag.gebruiker()));
        }
        if (vraag.pet() != null) {
            voorwaarden.en("l.pet = ?", vraag.pet());
        }
        if (vraag.doel() != null) {
            voorwaarden.en("l.doel = ?", vraag.doel());
        }
        if (vraag.uitkomst() != null) {
            voorwaarden.en("l.uitkomst = ?", vraag.uitkomst());
        }
        if (vraag.persoon() != null) {
            voorwaarden.en("l.persoon = ?", vraag.persoon());
        }
        if (vraag.dossier() != null) {
            voorwaarden.en("l.dossier = ?", vraag.dossier());
        }
        return voorwaarden;
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant();
    }

    private static String bevat(String tekst) {
        String ontsnapt = tekst.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + ontsnapt + "%";
    }

    /** Conditions with their values, so that nothing a user typed becomes part of a statement. */
    private static final class Voorwaarden {

        private final List<String> delen = new ArrayList<>();
        private final List<Object> waarden = new ArrayList<>();

        private Voorwaarden en(String deel, Object waarde) {
            delen.add(deel);
            waarden.add(waarde);
            return this;
        }

        private String sql() {
            return " where " + String.join(" and ", delen);
        }

        private int vul(PreparedStatement opdracht) throws SQLException {
            for (int i = 0; i < waarden.size(); i++) {
                opdracht.setObject(i + 1, waarden.get(i));
            }
            return waarden.size();
        }
    }
}
