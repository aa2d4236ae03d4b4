package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.bericht.Afdruk;

/**
 * What was typed and chosen during a conversation, as it was typed: right or wrong, finished or not. No rule is held against it,
 * because what is lost cannot be mended.
 *
 * @param notitie what the melder tells, as far as written down
 * @param persoon the registered person it is about, when one was chosen; otherwise {@code null}
 * @param velden everything else, by the name of its field
 */
public record Concept(String notitie, PersoonId persoon, Map<String, String> velden) implements Serializable {

    /** The most characters that are kept of one conversation. */
    public static final int MEESTE_TEKENS = 250_000;

    private static final int EERSTE_WOORDEN = 40;

    /** @throws OngeldigeWaarde when it is more than can be kept */
    public Concept {
        notitie = notitie == null ? "" : notitie;
        velden = new TreeMap<>(velden);
        velden.values().removeIf(tekst -> tekst == null || tekst.isEmpty());
        if (lengte(notitie, velden) > MEESTE_TEKENS) {
            throw new OngeldigeWaarde(
                    "Dit is te veel tekst om te bewaren. Maak de tekst korter dan " + MEESTE_TEKENS + " tekens.");
        }
        velden = Map.copyOf(velden);
    }

    /** @return the registered person it is about, when one was chosen */
    public Optional<PersoonId> gekozen() {
        return Optional.ofNullable(persoon);
    }

    /** @return whether there is nothing in it worth keeping */
    public boolean leeg() {
        return notitie.isBlank() && persoon == null && velden.isEmpty();
    }

    /** @return by what it is seen whether anything was typed since; the same for the same text and choices only */
    public String afdruk() {
        List<String> delen = new ArrayList<>(List.of(notitie, persoon == null ? "" : persoon.toString()));
        new TreeMap<>(velden).forEach((veld, tekst) -> delen.addAll(List.of(veld, tekst)));
        return Afdruk.van(delen);
    }

    /** @return the first words of the note, on one line, for telling conversations apart; empty when there is no note */
    public String eersteWoorden() {
        String regel = notitie.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (regel.codePointCount(0, regel.length()) <= EERSTE_WOORDEN) {
            return regel;
        }
        String begin = regel.substring(0, regel.offsetByCodePoints(0, EERSTE_WOORDEN));
        int laatsteSpatie = begin.lastIndexOf(' ');
        return (laatsteSpatie < 0 ? begin : begin.substring(0, laatsteSpatie)) + "…";
    }

    private static int lengte(String notitie, Map<String, String> velden) {
        return notitie.length()
                + velden.values().stream().mapToInt(String::length).sum();
    }
}
