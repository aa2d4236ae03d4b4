package nl.samenspraak.toegang.zegel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.toegang.logboek.Bronregel;

/**
 * The tables of the seal, on one connection. Every question walks along an index, however many lines there are: where a planner could choose to
 * read the whole log, it is asked for one row at a time.
 */
final class SqlZegelboek {

    private static final String REGELS = "select " + Bronregel.kolommen("l") + " from toegang.toegangslog l";

    private static final String VOLGENDE =
            "(select l.%s from toegang.toegangslog l where l.knoop = k.knoop and l.nummer > k.hoogste"
                    + " order by l.knoop, l.nummer fetch first 1 rows only)";

    private static final String IN_GAT =
            "(select l.nummer from toegang.toegangslog l where l.knoop = g.knoop and l.nummer = g.nummer)";

    private static final String ONBEKEND =
            " from toegang.knoop n where not exists (select 1 from toegang.zegelknoop k where k.knoop = n.naam)";

    private static final String WERK = "select 1 from toegang.zegelstand s where s.id = 1 and ("
            + "s.grootte > coalesce((select max(p.grootte) from toegang.zegelpunt p), 0)"
            + " or exists (select 1 from toegang.zegelknoop k where not k.klaar and " + VOLGENDE.formatted("nummer")
            + " is not null)"
            + " or exists (select 1 from toegang.zegelgat g where " + IN_GAT + " is not null)"
            + " or exists (select 1" + ONBEKEND + "))";

    private static final String OUDSTE =
            "select min(moment) from (select " + VOLGENDE.formatted("vastgelegd") + " as moment"
                    + " from (select knoop, hoogste from toegang.zegelknoop where not klaar union all select n.naam as knoop, 0 as hoogste"
                    + ONBEKEND + ") k) open";

    private final Connection verbinding;

    /**
     * Consecutive numbers of one run that are consecutive leaves.
     *
     * @param plaats leaf of the first
     * @param knoop which run
     * @param van first number
     * @param tot last number
     */
    record Reeks(long plaats, String knoop, long van, long tot) {

        /** @return the leaf after the last */
        long einde() {
            return plaats + tot - van + 1;
        }
    }

    /**
     * @param soort kind
     * @param sinds since when
     * @param tekst what, in Dutch
     */
    record Melding(String soort, Instant sinds, String tekst) {}

    /**
     * @param grootte under which size it stands
     * @param tekst what stands there
     */
    record Notitie(long grootte, String tekst) {}

    SqlZegelboek(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** @return whether there is anything to seal; asks for no lock */
    boolean heeftWerk() throws SQLException {
        return eerste(WERK, rij -> true).isPresent();
    }

    /** @return when the oldest line was recorded that is not sealed; empty when all are */
    Optional<Instant> oudsteOpen() throws SQLException {
        return eerste(OUDSTE, rij -> rij.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** @return how many lines are sealed, when this server may seal now; empty while another does */
    Optional<Long> grijp() throws SQLException {
        return eerste(
                "select grootte from toegang.zegelstand where id = 1 for update skip locked", rij -> rij.getLong(1));
    }

    /** @return how many lines the last checkpoint says that there are */
    long verzegeldTot() throws SQLException {
        return eerste("select coalesce(max(grootte), 0) from toegang.zegelpunt", rij -> rij.getLong(1))
                .orElse(0L);
    }

    void zetGrootte(long grootte) throws SQLException {
        doe("update toegang.zegelstand set grootte = ? where id = 1", grootte);
    }

    byte[] tegel(Tegels.Plek plek) {
        try {
            return eerste(
                            "select inhoud from toegang.zegeltegel where niveau = ? and tegel = ?",
                            rij -> rij.getBytes(1),
                            plek.niveau(),
                            plek.tegel())
                    .orElse(new byte[0]);
        } catch (SQLException e) {
            throw new IllegalStateException("Een tegel van het zegel is niet te lezen", e);
        }
    }

    void zetTegels(Map<Tegels.Plek, byte[]> tegels) throws SQLException {
        for (Map.Entry<Tegels.Plek, byte[]> tegel : tegels.entrySet()) {
            Tegels.Plek plek = tegel.getKey();
            if (doe(
                            "update toegang.zegeltegel set inhoud = ? where niveau = ? and tegel = ?",
                            tegel.getValue(),
                            plek.niveau(),
                            plek.tegel())
                    == 0) {
                doe(
                        "insert into toegang.zegeltegel (niveau, tegel, inhoud) values (?, ?, ?)",
                        plek.niveau(),
                        plek.tegel(),
                        tegel.getValue());
            }
        }
    }

    /** New runs of servers are known from now on. */
    void neemKnopenOp() throws SQLException {
        doe("insert into toegang.zegelknoop (knoop, hoogste, klaar) select n.naam, 0, false" + ONBEKEND);
    }

    /** These runs take part, and so does every run that left lines after it was thought to be done. */
    void ontdek(Collection<String> knopen) throws SQLException {
        for (String knoop : knopen) {
            doe(
                    "insert into toegang.zegelknoop (knoop, hoogste, klaar) values (?, 0, false) on conflict do nothing",
                    knoop);
        }
        doe("update toegang.zegelknoop k set klaar = false where k.klaar and " + VOLGENDE.formatted("nummer")
                + " is not null");
    }

    /** Runs that stopped, or that were not seen since, and that are sealed to the end, take no part any more. */
    void rondAf(Instant sinds) throws SQLException {
        doe(
                "update toegang.zegelknoop k set klaar = true where not k.klaar and " + VOLGENDE.formatted("nummer")
                        + " is null and not exists (select 1 from toegang.knoop n where n.naam = k.knoop and"
                        + " ((n.gestopt is null and n.gezien > ?) or n.laatste > k.hoogste))",
                utc(sinds));
    }

    /** @return the runs that have lines: one after the other from the index, for there are few of them and many lines */
    List<String> knopen() throws SQLException {
        List<String> knopen = new ArrayList<>();
        Optional<String> knoop = Optional.of("");
        while (knoop.isPresent()) {
            knoop = eerste(
                    "select knoop from toegang.toegangslog where knoop > ? order by knoop fetch first 1 rows only",
                    rij -> rij.getString(1),
                    knoop.get());
            knoop.ifPresent(knopen::add);
        }
        return knopen;
    }

    /** @return the runs that take part, with the highest number that is sealed */
    Map<String, Long> deelnemers() throws SQLException {
        Map<String, Long> knopen = new LinkedHashMap<>();
        alle(
                "select knoop, hoogste from toegang.zegelknoop where not klaar order by knoop",
                rij -> knopen.put(rij.getString(1), rij.getLong(2)));
        return knopen;
    }

    void zetHoogste(String knoop, long hoogste) throws SQLException {
        doe("update toegang.zegelknoop set hoogste = ? where knoop = ?", hoogste, knoop);
    }

    /** @return lines of one run after a number, in order */
    List<Bronregel> regels(String knoop, long na, int hoogstens) throws SQLException {
        return alle(
                REGELS + " where l.knoop = ? and l.nummer > ? order by l.knoop, l.nummer fetch first ? rows only",
                Bronregel::lees,
                knoop,
                na,
                hoogstens);
    }

    /** @return lines of one run from one number to another, in order */
    List<Bronregel> tussen(String knoop, long van, long tot) throws SQLException {
        return alle(
                REGELS + " where l.knoop = ? and l.nummer between ? and ? order by l.knoop, l.nummer",
                Bronregel::lees,
                knoop,
                van,
                tot);
    }

    /** @return the line with this identifier */
    Optional<Bronregel> regel(Object logid) throws SQLException {
        return eerste(REGELS + " where l.logid = ?", Bronregel::lees, logid);
    }

    /** @return lines that came after others of their run were sealed */
    List<Bronregel> nakomers(int hoogstens) throws SQLException {
        List<Reeks> gevuld = alle(
                "select 0, g.knoop, g.nummer, g.nummer from toegang.zegelgat g where " + IN_GAT
                        + " is not null order by g.knoop, g.nummer fetch first ? rows only",
                SqlZegelboek::reeks,
                hoogstens);
        List<Bronregel> nakomers = new ArrayList<>();
        for (Reeks gat : gevuld) {
            nakomers.addAll(tussen(gat.knoop(), gat.van(), gat.tot()));
        }
        return nakomers;
    }

    void zetGaten(String knoop, Collection<Long> nummers) throws SQLException {
        if (nummers.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht =
                verbinding.prepareStatement("insert into toegang.zegelgat (knoop, nummer) values (?, ?)")) {
            for (Long nummer : nummers) {
                vul(opdracht, knoop, nummer);
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    void dicht(String knoop, long nummer) throws SQLException {
        doe("delete from toegang.zegelgat where knoop = ? and nummer = ?", knoop, nummer);
    }

    void zetReeksen(List<Reeks> reeksen) throws SQLException {
        if (reeksen.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = verbinding.prepareStatement(
                "insert into toegang.zegelreeks (plaats, knoop, van, tot) values (?, ?, ?, ?)")) {
            for (Reeks reeks : reeksen) {
                vul(opdracht, reeks.plaats(), reeks.knoop(), reeks.van(), reeks.tot());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    /** @return the series from a leaf on, in order */
    List<Reeks> reeksen(long vanaf, int hoogstens) throws SQLException {
        return alle(
                "select plaats, knoop, van, tot from toegang.zegelreeks where plaats >= ? order by plaats fetch first ? rows only",
                SqlZegelboek::reeks,
                vanaf,
                hoogstens);
    }

    /** @return the series that a line is in */
    Optional<Reeks> reeks(String knoop, long nummer) throws SQLException {
        return eerste(
                        "select plaats, knoop, van, tot from toegang.zegelreeks where knoop = ? and van <= ? order by van desc"
                                + " fetch first 1 rows only",
                        SqlZegelboek::reeks,
                        knoop,
                        nummer)
                .filter(reeks -> reeks.tot() >= nummer);
    }

    private static Reeks reeks(ResultSet rij) throws SQLException {
        return new Reeks(rij.getLong(1), rij.getString(2), rij.getLong(3), rij.getLong(4));
    }

    void zetPunt(Zegelpunt punt) throws SQLException {
        doe(
                "insert into toegang.zegelpunt (grootte, tijd, notitie) values (?, ?, ?)",
                punt.grootte(),
                utc(punt.tijd()),
                punt.notitie());
    }

    Optional<Zegelpunt> laatstePunt() throws SQLException {
        return punt(" where grootte = (select max(grootte) from toegang.zegelpunt)");
    }

    Optional<Zegelpunt> eerstePunt() throws SQLException {
        return punt(" where grootte = (select min(grootte) from toegang.zegelpunt)");
    }

    Optional<Zegelpunt> punt(long grootte) throws SQLException {
        return punt(" where grootte = ?", grootte);
    }

    private Optional<Zegelpunt> punt(String welk, Object... waarden) throws SQLException {
        return eerste("select notitie from toegang.zegelpunt" + welk, rij -> rij.getString(1), waarden)
                .map(Zegelpunt::lees);
    }

    /** @return the notes after a size, in order: not read yet, for they may have been tampered with */
    List<Notitie> notities(long na, int hoogstens) throws SQLException {
        return alle(
                "select grootte, notitie from toegang.zegelpunt where grootte > ? order by grootte fetch first ? rows only",
                rij -> new Notitie(rij.getLong(1), rij.getString(2)),
                na,
                hoogstens);
    }

    /** @return the keys that sealed here, as far as this application noted them down itself */
    List<Toetssleutel> toetssleutels(Zegelsleutels sleutels) throws SQLException {
        List<Toetssleutel> bekend = new ArrayList<>();
        alle("select toetssleutel, sleutelversie, mac from toegang.zegelsleutel order by sinds, toetssleutel", rij -> {
            Toetssleutel sleutel = Toetssleutel.lees(rij.getString(1));
            if (sleutels.kent(rij.getInt(2)) && Arrays.equals(rij.getBytes(3), sleutels.merk(rij.getInt(2), sleutel))) {
                bekend.add(sleutel);
            }
            return sleutel;
        });
        return bekend;
    }

    void zetToetssleutel(Toetssleutel sleutel, Instant sinds, int versie, byte[] merk) throws SQLException {
        doe(
                "insert into toegang.zegelsleutel (toetssleutel, sinds, sleutelversie, mac) values (?, ?, ?, ?) on conflict do nothing",
                sleutel.tekst(),
                utc(sinds),
                versie,
                merk);
    }

    List<Melding> meldingen() throws SQLException {
        return alle(
                "select soort, sinds, tekst from toegang.zegelmelding order by sinds",
                rij -> new Melding(
                        rij.getString(1), rij.getObject(2, OffsetDateTime.class).toInstant(), rij.getString(3)));
    }

    /** Keeps that something is wrong, or that it is not any more; changes nothing when that is known. */
    void meld(String soort, Optional<String> tekst, Instant sinds) throws SQLException {
        Optional<String> staat =
                eerste("select tekst from toegang.zegelmelding where soort = ?", rij -> rij.getString(1), soort);
        if (tekst.equals(staat)) {
            return;
        }
        doe("delete from toegang.zegelmelding where soort = ?", soort);
        if (tekst.isPresent()) {
            doe(
                    "insert into toegang.zegelmelding (soort, sinds, tekst) values (?, ?, ?)",
                    soort,
                    utc(sinds),
                    tekst.get());
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    private <T> Optional<T> eerste(String sql, Lezer<T> lezer, Object... waarden) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vul(vraag, waarden);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.ofNullable(lezer.lees(rij)) : Optional.empty();
            }
        }
    }

    private <T> List<T> alle(String sql, Lezer<T> lezer, Object... waarden) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vul(vraag, waarden);
            List<T> gelezen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    gelezen.add(lezer.lees(rij));
                }
            }
            return gelezen;
        }
    }

    private int doe(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            vul(opdracht, waarden);
            return opdracht.executeUpdate();
        }
    }

    private static void vul(PreparedStatement opdracht, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
