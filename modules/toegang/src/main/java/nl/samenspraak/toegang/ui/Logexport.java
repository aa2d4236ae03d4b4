package nl.samenspraak.toegang.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import nl.samenspraak.toegang.beeld.Csvbestand;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.logboek.LogregelView;

/** Writes log lines as CSV. */
final class Logexport {

    private static final List<String> KOPPEN = List.of(
            "Wanneer",
            "Wie",
            "Pet",
            "Over wie",
            "Wat",
            "In woorden",
            "Naar of van",
            "Delen",
            "Zaak",
            "Dossier",
            "Nummer",
            "Doel",
            "Grondslag",
            "Uitkomst",
            "Weigergrond",
            "Reden",
            "Aantal",
            "Werkplek",
            "Logregel");

    private final DateTimeFormatter tijd;

    Logexport(ZoneId zone) {
        tijd = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    void schrijf(Pagina<LogregelView> regels, OutputStream uit) throws IOException {
        Csvbestand bestand = new Csvbestand(uit);
        bestand.rij(KOPPEN);
        for (LogregelView regel : regels.rijen()) {
            bestand.rij(Arrays.asList(
                    tijd.format(regel.moment()),
                    regel.gebruiker(),
                    regel.pet(),
                    regel.pseudoniem(),
                    regel.actie(),
                    regel.woorden(),
                    regel.partij(),
                    String.join(", ", regel.delen()),
                    regel.zaaksoort(),
                    regel.dossier(),
                    regel.nummer(),
                    regel.doel(),
                    regel.grondslag(),
                    regel.uitkomst(),
                    regel.weigergrond(),
                    regel.reden(),
                    regel.aantal(),
                    regel.werkplek(),
                    regel.logid()));
        }
        bestand.klaar();
    }
}
