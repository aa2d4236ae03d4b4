package nl.samenspraak.toegang.beeld;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table for a Dutch spreadsheet: semicolons, UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, or whoever types it into a form could have it computed on the desk of whoever opens the file. The one
 * way in which Samenspraak writes CSV.
 */
public final class Csvbestand {

    private static final CSVFormat VORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String FORMULEBEGIN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final CSVPrinter tabel;

    /**
     * @param uit where the file goes; it stays open
     * @throws IOException when it cannot be written
     */
    public Csvbestand(OutputStream uit) throws IOException {
        Writer tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        tekst.write('\uFEFF');
        tabel = new CSVPrinter(tekst, VORM);
    }

    /**
     * @param cellen the cells of the next row: texts, numbers, days; {@code null} is an empty cell
     * @throws IOException when it cannot be written
     */
    public void rij(List<?> cellen) throws IOException {
        tabel.printRecord(cellen.stream().map(Csvbestand::veilig).toList());
    }

    /** @throws IOException when what was written does not arrive */
    public void klaar() throws IOException {
        tabel.flush();
    }

    /**
     * @param cel the content of a cell, or {@code null}
     * @return the same, with an apostrophe before a text that a spreadsheet would take for a formula
     */
    static Object veilig(Object cel) {
        boolean formule =
                cel instanceof CharSequence tekst && !tekst.isEmpty() && FORMULEBEGIN.indexOf(tekst.charAt(0)) >= 0;
        return formule ? "'" + cel : cel;
    }
}
