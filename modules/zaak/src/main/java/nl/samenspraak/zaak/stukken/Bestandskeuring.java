package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.ui.Teksten;

/** Judges a file before anything is done with it: its name, its size, what is in it, and what the scanner says. Asked outside a gate, for a scan takes time. */
@ApplicationScoped
public class Bestandskeuring {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.zaak.stukken");

    private Bestandsregels regels;
    private Virusscanner scanner;

    Bestandskeuring() {
        // The container makes its proxy with this.
    }

    @Inject
    Bestandskeuring(Bestandsregels regels, Virusscanner scanner) {
        this.regels = regels;
        this.scanner = scanner;
    }

    /**
     * @param aangeboden what was sent; empty when nothing was chosen
     * @return the file, judged
     * @throws OngeldigeWaarde that says in Dutch what is wrong with it
     */
    public GekeurdBestand keur(Optional<AangebodenBestand> aangeboden) {
        AangebodenBestand bestand = aangeboden.orElseThrow(() -> fout("geen"));
        String naam = Bestandsnaam.schoon(bestand.naam());
        eis(bestand.inhoud().length > 0, "leeg");
        if (bestand.inhoud().length > regels.getMeesteBytes()) {
            throw fout("groot", regels.getBestandMb());
        }
        Bestandsoort soort =
                regels.metExtensie(Bestandsnaam.extensie(naam)).orElseThrow(() -> fout("soort", regels.getNamen()));
        eis(!regels.isLegitimatie(naam), "legitimatie");
        if (Soortherkenning.herken(bestand.inhoud()).filter(soort::equals).isEmpty()) {
            throw fout(
                    soort == Bestandsoort.DOCX || soort == Bestandsoort.ODT ? "document" : "inhoud",
                    regels.naam(soort));
        }
        eis(soort != Bestandsoort.PDF || Pdfinhoud.isRustig(bestand.inhoud()), "pdf");
        switch (scanner.scan(bestand.inhoud())) {
            case ONVEILIG -> throw fout("virus");
            case ONBEKEND -> throw fout("scanner");
            case VEILIG -> {
                // Nothing was found.
            }
        }
        return new GekeurdBestand(naam, soort, bestand.inhoud());
    }

    private static void eis(boolean klopt, String sleutel) {
        if (!klopt) {
            throw fout(sleutel);
        }
    }

    private static OngeldigeWaarde fout(String sleutel, Object... delen) {
        return new OngeldigeWaarde(TEKSTEN.van("bestand." + sleutel, delen));
    }
}
