package nl.samenspraak.personen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * The document that someone shows to identify himself (R-ALG-22). There is no place for a copy of it.
 *
 * @param document which kind of document
 * @param nummer its number: 5 up to 20 letters and digits
 * @param geldigTot the last day on which it is valid
 */
public record Legitimatie(Documentsoort document, String nummer, LocalDate geldigTot) {

    /** @throws OngeldigeWaarde when the number cannot be that of a document */
    public Legitimatie {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(geldigTot, "geldigTot");
        nummer = nummer == null ? "" : nummer.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (!nummer.matches("[A-Z0-9]{5,20}")) {
            throw new OngeldigeWaarde("Een documentnummer heeft 5 tot 20 letters en cijfers.");
        }
    }

    /**
     * @param vandaag the current date
     * @throws OngeldigeWaarde when the document is not valid any more
     */
    public void eisGeldig(LocalDate vandaag) {
        if (geldigTot.isBefore(vandaag)) {
            throw new OngeldigeWaarde("Dit document is verlopen. Vraag om een geldig document.");
        }
    }
}
