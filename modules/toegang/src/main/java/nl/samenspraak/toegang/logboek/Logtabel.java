package nl.samenspraak.toegang.logboek;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.samenspraak.toegang.LogboekOnbereikbaar;

/**
 * Adds rows to the table of the log, all of them in one statement, on the connection of the running transaction. Plain JDBC:
 * the log needs no entity, and an entity's write waits for the commit, where a failure is seen too late.
 */
@ApplicationScoped
class Logtabel {

    /** Every column, in the order in which a row is written and read. */
    static final String KOLOMMEN =
            "logid, trace_id, span_id, knoop, nummer, begonnen, vastgelegd, actie, daad, activiteit,"
                    + " doel, grondslag, zaak, dossier, dossierdelen, pet, gebruiker, organisatie, werkplek, persoon, persoontype,"
                    + " sleutelversie, uitkomst, weigergrond, reden, aantal, wederpartij, bewaren_tot, regel, regels, vorm, mac";

    private static final String RIJ = "(" + String.join(", ", Collections.nCopies(32, "?")) + ")";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    void voegToe(List<Logrij> rijen, List<byte[]> macs) {
        try (Connection verbinding = bron.getConnection()) {
            voegToe(verbinding, rijen, macs);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    static void voegToe(Connection verbinding, List<Logrij> rijen, List<byte[]> macs) throws SQLException {
        String sql = "insert into toegang.toegangslog (" + KOLOMMEN + ") values "
                + String.join(", ", Collections.nCopies(rijen.size(), RIJ));
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            Vuller vuller = new Vuller(opdracht);
            for (int i = 0; i < rijen.size(); i++) {
                vul(vuller, rijen.get(i), macs.get(i));
            }
            int geschreven = opdracht.executeUpdate();
            if (geschreven != rijen.size()) {
                throw new SQLException("Er zijn " + geschreven + " van " + rijen.size() + " regels geschreven");
            }
        }
    }

    /** @return those of these keys that have a row */
    Set<UUID> aanwezig(List<UUID> logids) {
        String sql = "select logid from toegang.toegangslog where logid in "
                + logids.stream().map(logid -> "?").collect(Collectors.joining(", ", "(", ")"));
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            Vuller vuller = new Vuller(vraag);
            for (UUID logid : logids) {
                vuller.zet(logid);
            }
            Set<UUID> gevonden = new HashSet<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(rijen.getObject(1, UUID.class));
                }
            }
            return gevonden;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private static void vul(Vuller vuller, Logrij rij, byte[] mac) throws SQLException {
        vuller.zet(rij.logid())
                .zet(rij.traceId())
                .zet(rij.spanId())
                .zet(rij.knoop())
                .zet(rij.nummer())
                .zet(rij.begonnen())
                .zet(rij.vastgelegd())
                .zet(rij.actie())
                .zet(rij.daad())
                .zet(rij.activiteit())
                .zet(rij.doel())
                .zet(rij.grondslag())
                .zet(rij.zaak())
                .zet(rij.dossier())
                .zet(rij.dossierdelen())
                .zet(rij.pet())
                .zet(rij.gebruiker())
                .zet(rij.organisatie())
                .zet(rij.werkplek())
                .zet(rij.persoon())
                .zet(rij.persoontype())
                .zet(rij.sleutelversie())
                .zet(rij.uitkomst())
                .zet(rij.weigergrond())
                .zet(rij.reden())
                .zet(rij.aantal())
                .zet(rij.wederpartij())
                .zet(rij.bewarenTot())
                .zet(rij.regel())
                .zet(rij.regels())
                .zet(Canoniek.VORM)
                .zet(mac);
    }

    /** Fills the parameters of a statement one after the other. */
    private static final class Vuller {

        private final PreparedStatement opdracht;
        private int plaats;

        private Vuller(PreparedStatement opdracht) {
            this.opdracht = opdracht;
        }

        private Vuller zet(Object waarde) throws SQLException {
            opdracht.setObject(++plaats, waarde instanceof Instant moment ? utc(moment) : waarde);
            return this;
        }

        private static OffsetDateTime utc(Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
    }
}
