package nl.samenspraak.toeleiding.deelwijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The deelwijzer for tests: the one that ships, one with a piece of its text replaced, or one with few rules of its own. */
final class Regels {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private Regels() {}

    static Deelwijzer meegeleverd() {
        return Deelregelblad.lees(new Referentiebestand(Optional.of(MEEGELEVERD)));
    }

    /** The shipped rules, with the first of a piece of text replaced by another. */
    static Referentiebestand met(Path map, String oud, String nieuw) {
        String inhoud = lees(Deelregelblad.BESTAND);
        if (!inhoud.contains(oud)) {
            throw new IllegalArgumentException("De regels hebben geen: " + oud);
        }
        return in(map, inhoud.replaceFirst(Pattern.quote(oud), nieuw.replace("$", "\\$")));
    }

    /** The shipped words with these rules only. */
    static Referentiebestand alleen(Path map, String... regels) {
        return in(map, "versie: proef\ngeldigVan: 2026-01-01\nregels:\n" + String.join("", regels));
    }

    /** A rule that is about what the choices say, and says the same in both worlds. */
    static String regel(int nr, String keuzes, String antwoord) {
        return "  - { nr: " + nr + ", over: Proef, " + keuzes + (keuzes.isEmpty() ? "" : ", ")
                + "antwoorden: [ { wams: beide, zin: Zo is het., " + antwoord + " } ], bron: proef }\n";
    }

    private static Referentiebestand in(Path map, String regels) {
        try {
            Files.writeString(map.resolve(Deelwijzerblad.BESTAND), lees(Deelwijzerblad.BESTAND));
            Files.writeString(map.resolve(Deelregelblad.BESTAND), regels);
            return new Referentiebestand(Optional.of(map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(String naam) {
        try {
            return Files.readString(MEEGELEVERD.resolve(naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question in the words of people: a code, a name, or what they call it too. */
    static Deelvraag vraag(
            Deelkeuzes keuzes, String gever, String ontvanger, String soort, String wet, String fase, LocalDate dag) {
        return new Deelvraag(
                code(keuzes.actoren(), gever),
                code(keuzes.actoren(), ontvanger),
                code(keuzes.soorten(), soort),
                code(keuzes.wetten(), wet),
                code(keuzes.fases(), fase),
                dag);
    }

    private static String code(Deelkeuzelijst lijst, String woord) {
        return lijst.vind(woord)
                .orElseThrow(() -> new IllegalArgumentException(woord))
                .code();
    }
}
