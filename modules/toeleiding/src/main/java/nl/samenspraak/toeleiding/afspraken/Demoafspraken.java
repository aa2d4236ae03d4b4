package nl.samenspraak.toeleiding.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijbeheer;

/** Gives the demo gemeente an agreement with its parties, once: through the same gate and under the same rules as whoever types it. */
@ApplicationScoped
public class Demoafspraken {

    private static final String BESTAND = "afspraken-demo.yaml";

    @Inject
    private Afspraakbeheer beheer;

    @Inject
    private Rechten rechten;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    /** Fills an empty register; one that has agreements stays as it is. */
    @ActivateRequestContext
    public void vul() {
        aanwezige.alsSysteem(() -> {
            Doelbinding doel = doelbindingen.voorTaak(Partijbeheer.DOEL);
            Afsprakenboek boek = beheer.toon(doel);
            if (boek.afspraken().isEmpty()) {
                lees(boek.partijen()).forEach(afspraak -> beheer.neemOp(afspraak, doel));
            }
            return null;
        });
    }

    private List<Afspraakgegevens> lees(List<PartijView> partijen) {
        Map<String, PartijId> namen = partijen.stream().collect(Collectors.toMap(PartijView::naam, PartijView::id));
        return rechten.bestand().lees(BESTAND, blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            return blad.bladen("afspraken").stream()
                    .map(rij -> afspraak(rij, namen))
                    .toList();
        });
    }

    private static Afspraakgegevens afspraak(Blad rij, Map<String, PartijId> namen) {
        return new Afspraakgegevens(
                rij.tekst("naam"),
                rij.teksten("partijen").stream()
                        .map(namen::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                rij.tekst("grondslagen"),
                rij.bladen("fasen").stream()
                        .map(fase -> new Faseafspraak(
                                Procesfase.valueOf(fase.tekst("fase").toUpperCase(Locale.ROOT)),
                                fase.tekst("doel"),
                                fase.tekst("gegevens")))
                        .toList(),
                new Afspraakregels(
                        rij.tekst("zorgvuldigheid"),
                        rij.tekst("informeren"),
                        rij.tekst("beveiliging"),
                        rij.tekst("datalek"),
                        rij.tekst("bewaartermijn")),
                rij.datum("van"),
                rij.datumMisschien("tot").orElse(null));
    }
}
