package nl.samenspraak.meting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Lets a filled municipality grow to many times its size: every person, melding and klacht that is there, again and again, by the database itself.
 * Each copy is about the same copy of its person, and has other keys, numbers, addresses and days; so everything is as close together as before,
 * only more of it. Nobody has more klachten at once for it: those of the copies are of colleagues, of nobody, or closed.
 */
@Path("groei")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Groei {

    /** Of an identifier only the last half differs between two that were made at once, so a copy is told apart by its first eight. */
    private static final String SLEUTEL =
            "cast(lpad(cast(keer.n as varchar), 8, '0') || substring(cast(%s as varchar), 9) as uuid)";

    private static final String VERWIJZING = "lpad(cast(keer.n as varchar), 8, '0') || substring(%s, 9)";

    /** Every day has as many birthdays: the same day in the other years, and then another day of the month. */
    private static final String GEBOREN =
            "lpad(cast(1931 + mod(cast(substring(geboortedatum, 1, 4) as integer) - 1931 + keer.n, 93) as varchar), 4, '0')"
                    + " || substring(geboortedatum, 5, 2)"
                    + " || lpad(cast(1 + mod(cast(substring(geboortedatum, 7) as integer) - 1 + keer.n / 93, 28) as varchar), 2, '0')";

    private static final String NIET_OPEN = "mod(keer.n, 5) < 3";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /**
     * Makes the municipality larger.
     *
     * @param keer how many copies come beside everything that is there, 999 at most
     * @return how many rows the largest table got
     * @throws SQLException when the database refuses
     */
    @POST
    public String groei(@QueryParam("keer") int keer) throws SQLException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            boolean postgres = verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            List<String> indexen = postgres ? neemWeg(opdracht) : List.of();
            String reeks = postgres
                    ? "(select generate_series(1, " + keer + ") as n)"
                    : "(select x as n from system_range(1, " + keer + "))";
            personen(opdracht, reeks);
            int meldingen = meldingen(opdracht, reeks);
            klachten(opdracht, reeks);
            for (String index : indexen) {
                opdracht.execute(index);
            }
            opdracht.execute(postgres ? "vacuum (analyze)" : "analyze");
            return String.valueOf(meldingen);
        }
    }

    /** A table fills many times as fast without its indexes, and they are as tidy afterwards as after years of upkeep. */
    private static List<String> neemWeg(Statement opdracht) throws SQLException {
        Map<String, String> indexen = new LinkedHashMap<>();
        try (ResultSet rijen = opdracht.executeQuery("select schemaname || '.' || indexname, indexdef from pg_indexes i"
                + " where schemaname in ('personen', 'meldpunt', 'klachten')"
                + " and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            while (rijen.next()) {
                indexen.put(rijen.getString(1), rijen.getString(2));
            }
        }
        for (String index : indexen.keySet()) {
            opdracht.execute("drop index " + index);
        }
        return new ArrayList<>(indexen.values());
    }

    private static void personen(Statement opdracht, String reeks) throws SQLException {
        Map<String, String> persoon = new LinkedHashMap<>();
        persoon.put("id", SLEUTEL.formatted("id"));
        persoon.put("pseudoniem", VERWIJZING.formatted("pseudoniem"));
        // Locked to the row of the original.
        List.of("bsn", "bsn_zoek", "bsn_sleutelversie", "bsn_bron", "bsn_vastgesteld")
                .forEach(bsn -> persoon.put(bsn, "null"));
        persoon.put("geboortedatum", GEBOREN);
        persoon.put("huisnummer", "huisnummer + 40 * keer.n");
        vermenigvuldig(opdracht, "personen.persoon", persoon, reeks);
        vermenigvuldig(
                opdracht,
                "personen.telefoon",
                Map.of(
                        "persoon",
                        SLEUTEL.formatted("persoon"),
                        "nummer",
                        "'+3161' || lpad(cast(10000 * keer.n + cast(substring(nummer, 6) as integer) as varchar), 7, '0')"),
                reeks);
    }

    private static int meldingen(Statement opdracht, String reeks) throws SQLException {
        int gemaakt = vermenigvuldig(
                opdracht,
                "meldpunt.melding",
                Map.of(
                        "id",
                        SLEUTEL.formatted("id"),
                        "nummer",
                        "'M-' || cast(case when nummer like 'M-2000-%' then 3000 else 5000 end + keer.n as varchar)"
                                + " || substring(nummer, 7)",
                        "persoon",
                        SLEUTEL.formatted("persoon")),
                reeks);
        vermenigvuldig(opdracht, "meldpunt.toewijzing", Map.of("melding", SLEUTEL.formatted("melding")), reeks);
        return gemaakt;
    }

    private static void klachten(Statement opdracht, String reeks) throws SQLException {
        Map<String, String> klacht = new LinkedHashMap<>();
        klacht.put("id", SLEUTEL.formatted("id"));
        klacht.put("nummer", "'K-' || cast(3000 + keer.n as varchar) || substring(nummer, 7)");
        klacht.put("ontvangen_op", "ontvangen_op - mod(keer.n, 90)");
        klacht.put("klager_sleutel", VERWIJZING.formatted("klager_sleutel"));
        klacht.put(
                "status",
                "case when " + NIET_OPEN
                        + " then 'AFGEDAAN' when mod(keer.n, 5) = 3 then 'NIEUW' else 'IN_BEHANDELING' end");
        klacht.put("open", "mod(keer.n, 5) >= 3");
        klacht.put(
                "uiterlijk", "case when " + NIET_OPEN + " then date '9999-12-31' else uiterlijk - mod(keer.n, 45) end");
        klacht.put(
                "behandelaar",
                "case when mod(keer.n, 5) = 3 then null else " + SLEUTEL.formatted("behandelaar") + " end");
        klacht.put("afdoening", "case when " + NIET_OPEN + " then 'OORDEEL' end");
        klacht.put("afgedaan_op", "case when " + NIET_OPEN + " then vastgelegd_op end");
        klacht.put("afgedaan_door", "case when " + NIET_OPEN + " then behandelaar end");
        vermenigvuldig(opdracht, "klachten.klacht", klacht, reeks);
        String van = SLEUTEL.formatted("klacht");
        vermenigvuldig(opdracht, "klachten.gedraging", Map.of("klacht", van), reeks);
        vermenigvuldig(opdracht, "klachten.stap", Map.of("klacht", van, "dag", "dag - mod(keer.n, 90)"), reeks);
        vermenigvuldig(
                opdracht,
                "klachten.termijn",
                Map.of(
                        "klacht",
                        van,
                        "uiterlijk",
                        "uiterlijk - mod(keer.n, 45)",
                        "eerstvolgend",
                        "eerstvolgend and mod(keer.n, 5) >= 3",
                        "bewaakt",
                        "bewaakt and mod(keer.n, 5) >= 3",
                        "gewaarschuwd",
                        "true",
                        "geescaleerd",
                        "true"),
                reeks);
    }

    /** What is not named is in a copy as it is in the original, also in a column that comes later. */
    private static int vermenigvuldig(Statement opdracht, String tabel, Map<String, String> anders, String reeks)
            throws SQLException {
        List<String> kolommen = new ArrayList<>();
        try (ResultSet geen = opdracht.executeQuery("select * from " + tabel + " where 1 = 0")) {
            for (int i = 1; i <= geen.getMetaData().getColumnCount(); i++) {
                kolommen.add(geen.getMetaData().getColumnName(i));
            }
        }
        return opdracht.executeUpdate("insert into " + tabel + " (" + String.join(", ", kolommen) + ") select "
                + kolommen.stream()
                        .map(kolom -> anders.getOrDefault(kolom, kolom))
                        .collect(Collectors.joining(", "))
                + " from " + tabel + " cross join " + reeks + " keer");
    }
}
