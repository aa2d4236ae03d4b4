package nl.samenspraak.brieven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenspraak.toegang.beeld.Csvbestand;

/**
 * A document with tables to publish or to count on: the same content as CSV, as XLSX and, by {@link Drukkerij#druk(Tabelbestand)}, as a PDF
 * that everyone can read. CSV and XLSX hold the tables; the PDF holds the text between them as well.
 *
 * @param titel what it is, for instance "Klachten in 2026"
 * @param ondertitel who publishes it and when, or empty
 * @param delen text and tables in order
 */
public record Tabelbestand(String titel, String ondertitel, List<Tekstdeel> delen) implements Serializable {

    public Tabelbestand {
        delen = List.copyOf(delen);
    }

    /** @return the tables in order */
    public List<Tabel> tabellen() {
        return delen.stream()
                .filter(Tabel.class::isInstance)
                .map(Tabel.class::cast)
                .toList();
    }

    /** @return the tables one below the other, each with its title and an empty line between, for a Dutch spreadsheet */
    public byte[] csv() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            Csvbestand bestand = new Csvbestand(uit);
            boolean eerste = true;
            for (Tabel tabel : tabellen()) {
                if (!eerste) {
                    bestand.rij(List.of());
                }
                eerste = false;
                bestand.rij(List.of(tabel.titel()));
                bestand.rij(tabel.kolommen().stream().map(Tabel.Kolom::naam).toList());
                for (List<?> rij : tabel.rijen()) {
                    bestand.rij(rij);
                }
            }
            bestand.klaar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** @return a workbook with a sheet for each table */
    public byte[] xlsx() {
        return Werkmap.van(this);
    }
}
