package nl.samenspraak.brieven;

import java.util.ArrayList;
import java.util.List;

/** Reads a typed text line by line; see {@link Tekstdeel#lees}. */
final class Tekstlezer {

    private static final String KOP = "## ";
    private static final String PUNT = "- ";
    private static final String NUMMER = "[0-9]{1,2}\\. ";

    private final List<Tekstdeel> delen = new ArrayList<>();
    private final List<String> regels = new ArrayList<>();
    private final List<String> punten = new ArrayList<>();
    private boolean genummerd;

    List<Tekstdeel> lees(String tekst) {
        tekst.lines().map(String::strip).forEach(this::regel);
        rondAf();
        return List.copyOf(delen);
    }

    private void regel(String regel) {
        if (regel.isEmpty()) {
            rondAf();
        } else if (regel.startsWith(KOP)) {
            rondAf();
            delen.add(new Tekstdeel.Kop(regel.substring(KOP.length()).strip()));
        } else if (regel.startsWith(PUNT)) {
            punt(regel.substring(PUNT.length()).strip(), false);
        } else if (regel.matches(NUMMER + ".*")) {
            punt(regel.replaceFirst(NUMMER, "").strip(), true);
        } else {
            rondLijstAf();
            regels.add(regel);
        }
    }

    private void punt(String punt, boolean metNummer) {
        rondAlineaAf();
        if (metNummer != genummerd) {
            rondLijstAf();
        }
        genummerd = metNummer;
        punten.add(punt);
    }

    private void rondAf() {
        rondAlineaAf();
        rondLijstAf();
    }

    private void rondAlineaAf() {
        if (!regels.isEmpty()) {
            delen.add(new Tekstdeel.Alinea(String.join("\n", regels)));
            regels.clear();
        }
    }

    private void rondLijstAf() {
        if (!punten.isEmpty()) {
            delen.add(new Tekstdeel.Opsomming(punten, genummerd));
            punten.clear();
        }
    }
}
