package nl.samenspraak.toegang.zegel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of the checks that were asked for, on one connection. */
final class SqlNazichten {

    private final Connection verbinding;

    SqlNazichten(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Asks for a check, unless one is asked for already. */
    void vraag(UUID id, UUID gebruiker, Instant nu) throws SQLException {
        doe(
                "insert into toegang.nazicht (id, gevraagd, gebruiker, gedaan, totaal) select ?, ?, ?, 0, 0"
                        + " from toegang.zegelstand where id = 1 and not exists (select 1 from toegang.nazicht where klaar is null)",
                id,
                utc(nu),
                gebruiker);
    }

    /** Takes the check that waits: nobody else does it, as long as this server says how far it is. */
    Optional<UUID> pak(Instant nu, Instant verlaten) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select id from toegang.nazicht where klaar is null"
                + " and (gezien is null or gezien < ?) order by gevraagd for update skip locked")) {
            vraag.setObject(1, utc(verlaten));
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                UUID id = rij.getObject(1, UUID.class);
                doe("update toegang.nazicht set gezien = ? where id = ?", utc(nu), id);
                return Optional.of(id);
            }
        }
    }

    /** @return whether there is one to take; asks for no lock */
    boolean wacht(Instant verlaten) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(
                "select 1 from toegang.nazicht where klaar is null and (gezien is null or gezien < ?)")) {
            vraag.setObject(1, utc(verlaten));
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next();
            }
        }
    }

    void vordert(UUID id, long gedaan, long totaal, Instant nu) throws SQLException {
        doe("update toegang.nazicht set gedaan = ?, totaal = ?, gezien = ? where id = ?", gedaan, totaal, utc(nu), id);
    }

    void klaar(UUID id, String uitkomst, String tekst, Instant nu) throws SQLException {
        doe(
                "update toegang.nazicht set klaar = ?, uitkomst = ?, tekst = ?, gedaan = totaal where id = ?",
                utc(nu),
                uitkomst,
                tekst,
                id);
    }

    /** @return the check that was asked for last */
    Optional<NazichtView> laatste() throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(
                        "select gevraagd, klaar, gedaan, totaal, uitkomst, tekst"
                                + " from toegang.nazicht where gevraagd = (select max(gevraagd) from toegang.nazicht)");
                ResultSet rij = vraag.executeQuery()) {
            if (!rij.next()) {
                return Optional.empty();
            }
            String tekst = rij.getString(6);
            return Optional.of(new NazichtView(
                    moment(rij.getObject(1, OffsetDateTime.class)),
                    moment(rij.getObject(2, OffsetDateTime.class)),
                    rij.getLong(3),
                    rij.getLong(4),
                    rij.getString(5),
                    tekst == null ? List.of() : tekst.lines().toList()));
        }
    }

    private void doe(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        }
    }

    private static Instant moment(OffsetDateTime tijd) {
        return tijd == null ? null : tijd.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
