package nl.samenspraak.klachten.klok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Feestdagenblad;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.recht.Termijnlijst;

/** The terms and feestdagen that ship, so that the dated cases prove the reference data as well as the rules; or a variant of them. */
public final class Kloktermijnen extends Termijnen {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private final Termijnlijst lijst;
    private final Feestdagen feestdagen;

    private Kloktermijnen(Termijnlijst lijst) {
        this(lijst, MEEGELEVERD);
    }

    private Kloktermijnen(Termijnlijst lijst, Path dagen) {
        this.lijst = lijst;
        feestdagen = Feestdagenblad.lees(new Referentiebestand(Optional.of(dagen)));
    }

    /** @return the terms as they ship */
    public static Termijnen meegeleverd() {
        return new Kloktermijnen(Termijnlijst.lees(new Referentiebestand(Optional.of(MEEGELEVERD))));
    }

    /** @return the terms of a municipality that chose one length differently; the folder is for its file */
    public static Termijnen waarin(String code, String lengte, Path map) {
        try {
            String inhoud = Files.readString(MEEGELEVERD.resolve("termijnen.yaml"));
            String anders = inhoud.replaceFirst(
                    "(code: " + Pattern.quote(code) + ", .*)lengte: \\d+, eenheid: \\w+", "$1" + lengte);
            if (anders.equals(inhoud)) {
                throw new IllegalArgumentException("Geen termijn " + code);
            }
            Files.writeString(map.resolve("termijnen.yaml"), anders);
            return new Kloktermijnen(Termijnlijst.lees(new Referentiebestand(Optional.of(map))));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    /** @return the terms as they ship, after a decree about one more day; the folder is for its file */
    public static Termijnen metFeestdag(LocalDate dag, Path map) {
        try {
            String inhoud = Files.readString(MEEGELEVERD.resolve("feestdagen.yaml"));
            Files.writeString(
                    map.resolve("feestdagen.yaml"),
                    inhoud + "  - naam: een dag van een later besluit\n    datum: " + dag + "\n    bron: Besluit\n");
            return new Kloktermijnen(Termijnlijst.lees(new Referentiebestand(Optional.of(MEEGELEVERD))), map);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    @Override
    public Termijn termijn(String code, LocalDate begin) {
        return lijst.regel(code, begin).termijn();
    }

    @Override
    public Termijnberekening bereken(String code, LocalDate begin) {
        return termijn(code, begin).bereken(begin, feestdagen);
    }

    @Override
    public String naam(String code, LocalDate begin) {
        return lijst.regel(code, begin).naam();
    }

    @Override
    public String bron(String code, LocalDate begin) {
        return lijst.regel(code, begin).bron();
    }

    @Override
    public Feestdagen feestdagen() {
        return feestdagen;
    }
}
