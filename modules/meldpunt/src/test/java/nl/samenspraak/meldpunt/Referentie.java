package nl.samenspraak.meldpunt;

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

/** The reference data that ship, or a faulty variant of one of the files. */
public final class Referentie {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private Referentie() {}

    public static Referentiebestand meegeleverd() {
        return new Referentiebestand(Optional.of(MEEGELEVERD));
    }

    /** One file with one piece of text replaced by another. */
    public static Referentiebestand met(Path map, String bestand, String oud, String nieuw) {
        try {
            String inhoud = Files.readString(MEEGELEVERD.resolve(bestand));
            if (!inhoud.contains(oud)) {
                throw new IllegalArgumentException(bestand + " heeft geen: " + oud);
            }
            Files.writeString(map.resolve(bestand), inhoud.replaceFirst(Pattern.quote(oud), nieuw));
            return new Referentiebestand(Optional.of(map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms and feestdagen that ship. */
    public static Termijnen termijnen() {
        Termijnlijst lijst = Termijnlijst.lees(meegeleverd());
        Feestdagen feestdagen = Feestdagenblad.lees(meegeleverd());
        return new Termijnen() {
            @Override
            public Termijnberekening bereken(String code, LocalDate begin) {
                return lijst.regel(code, begin).termijn().bereken(begin, feestdagen);
            }

            @Override
            public Termijn termijn(String code, LocalDate begin) {
                return lijst.regel(code, begin).termijn();
            }

            @Override
            public String bron(String code, LocalDate begin) {
                return lijst.regel(code, begin).bron();
            }
        };
    }
}
