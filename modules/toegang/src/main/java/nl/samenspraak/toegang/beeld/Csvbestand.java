package nl.samenspraak.toegang.beeld;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table for a Dutch spreadsheet: semicolons, UTF-8 with a byte order mark. A line of text that a spreadsheet would take for a
 * formula gets an apostrophe before it, or whoever types it into a form could have it computed on the desk of whoever opens the file. The one
 * way in which Samenspraak writes CSV.
 */
public final class Csvbestand {

    private static final CSVFormat VORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /** Where a program may begin to compute: at the start of a cell, and of each line in it, for not every program keeps those lines together. */
    private static final Pattern FORMULEBEGIN =
            Pattern.compile("\\A(?=[\\r\\n])|(?<=\\A|[\\n\\x0b\\f\\r\\x85\\u2028\\u2029])"
                    + "(?=[=+@\\t\\uff1d\\uff0b\\uff0d\\uff20-]|\\r(?!\\n))");

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
     * @return the same, with an apostrophe before each line of a text that a spreadsheet would take for a formula
     */
    static Object veilig(Object cel) {
        return cel instanceof CharSequence tekst ? FORMULEBEGIN.matcher(tekst).replaceAll("'") : cel;
    }
}
