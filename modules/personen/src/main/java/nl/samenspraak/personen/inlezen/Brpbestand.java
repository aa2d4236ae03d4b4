package nl.samenspraak.personen.inlezen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.samenspraak.kern.Nederlands;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Persoonslijsten, read one by one, so that the size of the file does not matter. */
final class Brpbestand implements Iterator<Persoonslijst> {

    private static final List<String> VERPLICHT = List.of("01.01.20", "01.02.10", "01.02.30", "01.02.40", "01.03.10");
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .get();
    private static final char BOM = '\uFEFF';

    private final Iterator<CSVRecord> records;
    private final Kolommen kolommen;
    private long gelezen;
    private Rij volgende;

    /**
     * @param inhoud the file
     * @throws OnleesbaarBestand when it is not a file of persoonslijsten
     */
    Brpbestand(InputStream inhoud) {
        records = records(inhoud);
        kolommen = kolommen();
        volgende = rij();
    }

    @Override
    public boolean hasNext() {
        return volgende != null;
    }

    @Override
    public Persoonslijst next() {
        if (volgende == null) {
            throw new NoSuchElementException();
        }
        List<Rij> rijen = new ArrayList<>();
        do {
            rijen.add(volgende);
            volgende = rij();
        } while (volgende != null && !volgende.begintPersoonslijst());
        return new Persoonslijst(rijen);
    }

    private Kolommen kolommen() {
        CSVRecord kop = lees();
        if (kop == null) {
            throw new OnleesbaarBestand("Het bestand is leeg.");
        }
        Kolommen gelezen = new Kolommen(kop);
        List<String> mist = VERPLICHT.stream()
                .filter(element -> gelezen.van(element).isEmpty())
                .toList();
        if (!mist.isEmpty()) {
            throw new OnleesbaarBestand(
                    "Dit is geen bestand met persoonslijsten: kolom " + Nederlands.opsomming(mist) + " ontbreekt.");
        }
        return gelezen;
    }

    private Rij rij() {
        CSVRecord record = lees();
        return record == null ? null : new Rij(record, kolommen);
    }

    private CSVRecord lees() {
        try {
            CSVRecord record = records.hasNext() ? records.next() : null;
            gelezen++;
            return record;
        } catch (UncheckedIOException onleesbaar) {
            throw new OnleesbaarBestand(
                    "Na regel " + gelezen + " is het bestand niet te lezen als UTF-8 met puntkomma's.");
        }
    }

    private static Iterator<CSVRecord> records(InputStream inhoud) {
        try {
            BufferedReader lezer = new BufferedReader(new InputStreamReader(
                    inhoud,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            lezer.mark(1);
            if (lezer.read() != BOM) {
                lezer.reset();
            }
            return CSVParser.parse(lezer, VORM).iterator();
        } catch (IOException onleesbaar) {
            throw new OnleesbaarBestand("Het bestand is niet te lezen als UTF-8.");
        }
    }
}
