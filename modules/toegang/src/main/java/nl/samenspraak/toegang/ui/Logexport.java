package nl.samenspraak.toegang.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.logboek.LogregelView;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes log lines as CSV for a Dutch spreadsheet: semicolons, UTF-8 with a byte order mark. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
final class Logexport {

    private static final CSVFormat VORM = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "Wanneer",
                    "Wie",
                    "Pet",
                    "Over wie",
                    "Wat",
                    "Delen",
                    "Zaak",
                    "Dossier",
                    "Doel",
                    "Grondslag",
                    "Uitkomst",
                    "Weigergrond",
                    "Reden",
                    "Aantal",
                    "Werkplek",
                    "Logregel")
            .get();
    private static final String FORMULEBEGIN = "=+-@\t\r";

    private final DateTimeFormatter tijd;

    Logexport(ZoneId zone) {
        tijd = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    void schrijf(Pagina<LogregelView> regels, OutputStream uit) throws IOException {
        OutputStreamWriter tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        tekst.write('\uFEFF');
        CSVPrinter tabel = new CSVPrinter(tekst, VORM);
        for (LogregelView regel : regels.rijen()) {
            tabel.printRecord(
                    tijd.format(regel.moment()),
                    veilig(regel.gebruiker()),
                    veilig(regel.pet()),
                    regel.pseudoniem(),
                    regel.actie(),
                    String.join(", ", regel.delen()),
                    regel.zaaksoort(),
                    regel.dossier(),
                    veilig(regel.doel()),
                    veilig(regel.grondslag()),
                    regel.uitkomst(),
                    regel.weigergrond(),
                    veilig(regel.reden()),
                    regel.aantal(),
                    regel.werkplek(),
                    regel.logid());
        }
        tabel.flush();
    }

    static String veilig(String cel) {
        boolean formule = cel != null && !cel.isEmpty() && FORMULEBEGIN.indexOf(cel.charAt(0)) >= 0;
        return formule ? "'" + cel : cel;
    }
}
