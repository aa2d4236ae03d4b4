package nl.samenspraak.toegang.zegel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenspraak.toegang.logboek.Bronregel;
import nl.samenspraak.toegang.logboek.Knoopboek;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Counts the numbers of every run of a server: none is missed and none is there twice. A run that stopped in an orderly way said how far it came;
 * one that still runs gives a number that came back to its next line, so a number that stays away while a thousand others follow is a line that
 * somebody took away. Of a run that was killed nobody knows.
 */
final class Knoopnazicht {

    private static final Duration LEEFT = Duration.ofMinutes(5);
    private static final Duration WACHT = Duration.ofMinutes(15);
    private static final int VOLGERS = 1_000;
    private static final long MEESTE_GATEN = 100_000;
    private static final int BLADZIJDE = 2_000;
    private static final int GENOEMD = 5;

    private final Sleutelbos sleutels;
    private final Bevindingen bevindingen;
    private final Map<String, Stand> standen = new HashMap<>();
    private long open;

    /** How far a run is sealed, and which numbers are missed below that. */
    private static final class Stand {
        private long hoogste;
        private final TreeMap<Long, Gat> gaten = new TreeMap<>();
    }

    /**
     * @param sinds since when the number is missed
     * @param hoogste the highest number of its run at that moment
     */
    private record Gat(Instant sinds, long hoogste) {}

    Knoopnazicht(Sleutelbos sleutels, Bevindingen bevindingen) {
        this.sleutels = sleutels;
        this.bevindingen = bevindingen;
    }

    /**
     * A series is in the tree.
     *
     * @param reeks which
     * @param moment when the checkpoint was made that it is in
     */
    void reeks(SqlZegelboek.Reeks reeks, Instant moment) {
        Stand stand = standen.computeIfAbsent(reeks.knoop(), nieuw -> new Stand());
        if (reeks.van() - stand.hoogste > MEESTE_GATEN) {
            bevindingen.fout("Na nummer " + stand.hoogste + " van knoop " + reeks.knoop() + " ontbreken er meer dan "
                    + MEESTE_GATEN + ".");
            stand.hoogste = reeks.tot();
            return;
        }
        for (long nummer = reeks.van(); nummer <= Math.min(reeks.tot(), stand.hoogste); nummer++) {
            if (stand.gaten.remove(nummer) == null) {
                bevindingen.fout("Nummer " + nummer + " van knoop " + reeks.knoop() + " staat twee keer in het zegel.");
            }
        }
        for (long nummer = stand.hoogste + 1; nummer < reeks.van(); nummer++) {
            stand.gaten.put(nummer, new Gat(moment, reeks.tot()));
        }
        stand.hoogste = Math.max(stand.hoogste, reeks.tot());
    }

    /** Everything that is sealed was read: what lines are there beside that, and which numbers are missed? */
    void einde(Connection verbinding, Instant nu) throws SQLException {
        SqlZegelboek boek = new SqlZegelboek(verbinding);
        Map<String, Knoopboek.Loop> lopen = Knoopboek.alle(verbinding, sleutels);
        Set<String> namen = new LinkedHashSet<>(boek.knopen());
        namen.addAll(standen.keySet());
        namen.addAll(lopen.keySet());
        for (String naam : namen) {
            Stand stand = standen.computeIfAbsent(naam, nieuw -> new Stand());
            leesOpen(boek, naam, stand);
            oordeel(naam, stand, lopen.get(naam), nu);
        }
    }

    /** @return how many lines wait for their seal */
    long open() {
        return open;
    }

    private void leesOpen(SqlZegelboek boek, String naam, Stand stand) throws SQLException {
        boek.tussen(naam, Long.MIN_VALUE, 0).forEach(this::hoortErNiet);
        for (Long gat : List.copyOf(stand.gaten.keySet())) {
            boek.tussen(naam, gat, gat).stream().filter(this::isGoed).forEach(regel -> stand.gaten.remove(gat));
        }
        long gelezen = stand.hoogste;
        List<Bronregel> regels = boek.regels(naam, gelezen, BLADZIJDE);
        while (!regels.isEmpty()) {
            for (Bronregel regel : regels) {
                gelezen = regel.nummer();
                if (isGoed(regel)) {
                    voegToe(stand, regel.nummer());
                }
            }
            regels = boek.regels(naam, gelezen, BLADZIJDE);
        }
    }

    private static void voegToe(Stand stand, long nummer) {
        for (long gat = stand.hoogste + 1; gat < nummer; gat++) {
            stand.gaten.put(gat, new Gat(Instant.MAX, nummer));
        }
        stand.hoogste = nummer;
    }

    private boolean isGoed(Bronregel regel) {
        if (regel.isEcht(sleutels)) {
            open++;
            return true;
        }
        hoortErNiet(regel);
        return false;
    }

    private void hoortErNiet(Bronregel regel) {
        bevindingen.fout("Regel " + Regelnazicht.naam(regel)
                + " hoort niet in het logboek: zij is later ingevoegd of veranderd. Zij is niet verzegeld.");
    }

    private void oordeel(String naam, Stand stand, Knoopboek.Loop loop, Instant nu) {
        if (loop != null && !loop.echt()) {
            bevindingen.fout("Wat knoop " + naam + " bij het stoppen over zijn nummers zei, is veranderd.");
        } else if (loop != null && loop.gestopt() != null) {
            gestopt(naam, stand, loop);
        } else if (loop != null && loop.gezien().isAfter(nu.minus(LEEFT))) {
            stand.gaten.forEach((nummer, gat) -> {
                if (gat.sinds().isBefore(nu.minus(WACHT)) && stand.hoogste - gat.hoogste() >= VOLGERS) {
                    ontbreekt(naam, nummer);
                }
            });
        } else if (!stand.gaten.isEmpty()) {
            bevindingen.letOp(
                    "gedood",
                    "Knoop " + naam + " is niet ordelijk gestopt, en deze nummers hebben geen regel: "
                            + stand.gaten.keySet().stream()
                                    .limit(GENOEMD)
                                    .map(String::valueOf)
                                    .reduce((een, ander) -> een + ", " + ander)
                                    .orElse("")
                            + (stand.gaten.size() > GENOEMD ? ", ..." : "")
                            + ". Wat toen bezig was, is waarschijnlijk niet vastgelegd en niet getoond.");
        }
    }

    private void gestopt(String naam, Stand stand, Knoopboek.Loop loop) {
        Set<Long> weg = new TreeSet<>(stand.gaten.keySet());
        for (long nummer = stand.hoogste + 1;
                nummer <= Math.min(loop.laatste(), stand.hoogste + MEESTE_GATEN);
                nummer++) {
            weg.add(nummer);
        }
        weg.removeAll(loop.open());
        weg.removeIf(nummer -> nummer > loop.laatste());
        weg.forEach(nummer -> ontbreekt(naam, nummer));
    }

    private void ontbreekt(String naam, long nummer) {
        bevindingen.fout("De regel met nummer " + nummer + " van knoop " + naam
                + " ontbreekt. Zij was nog niet verzegeld; de nummering laat zien dat zij er was.");
    }
}
