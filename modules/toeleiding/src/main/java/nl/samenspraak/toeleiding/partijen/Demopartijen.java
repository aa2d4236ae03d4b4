package nl.samenspraak.toeleiding.partijen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.recht.Blad;

/** Gives the demo gemeente its parties, once: through the same gate and under the same rules as whoever types them. */
@ApplicationScoped
public class Demopartijen {

    private static final String BESTAND = "partijen-demo.yaml";

    @Inject
    private Partijbeheer beheer;

    @Inject
    private Partijreferentie referentie;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    /** Fills an empty register; one that has parties stays as it is. */
    @ActivateRequestContext
    public void vul() {
        aanwezige.alsSysteem(() -> {
            Doelbinding doel = doelbindingen.voorTaak(Partijbeheer.DOEL);
            Partijvraag eerste = new Partijvraag("", null, true, Partijvolgorde.NAAM, false, 0, 1);
            if (beheer.lijst(eerste, doel).rijen().isEmpty()) {
                lees().forEach(partij -> beheer.neemOp(partij, doel));
            }
            return null;
        });
    }

    private List<Partijgegevens> lees() {
        return referentie.bestand().lees(BESTAND, blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            return blad.bladen("partijen").stream().map(Demopartijen::partij).toList();
        });
    }

    private static Partijgegevens partij(Blad rij) {
        Optional<Partijrol> rol = rij.keuze("rol", Partijrol::vanCode);
        return new Partijgegevens(
                rij.tekst("naam", Partijgegevens.LANGSTE_NAAM),
                rol.orElse(null),
                rij.tekst("soort"),
                rij.tekst("geheimhouding"),
                rij.teksten("taken"),
                rij.tekstMisschien("mandaat").orElse(""),
                new Aanspreekpunt(
                        rij.tekst("contact", Aanspreekpunt.LANGSTE_NAAM),
                        rij.tekstMisschien("functie").orElse(""),
                        rij.tekstMisschien("telefoon").map(Telefoonnummer::van).orElse(null),
                        rij.tekstMisschien("email").map(Emailadres::new).orElse(null),
                        rij.tekst("postadres").replace(", ", "\n")),
                rij.datumMisschien("wamsOp").orElse(null));
    }
}
