package nl.samenspraak.klachten.indeling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The ombudsman, the commission that advises, the FG and the AP: reference data, read once at start-up (R-KLA-13). */
@ApplicationScoped
public class Klachtinstanties {

    private static final Set<Klachtinstantie.Soort> NODIG =
            EnumSet.of(Klachtinstantie.Soort.OMBUDSMAN, Klachtinstantie.Soort.FG, Klachtinstantie.Soort.AP);

    private Rechten rechten;
    private List<Klachtinstantie> alle;

    Klachtinstanties() {
        // The container makes its proxy with this.
    }

    @Inject
    public Klachtinstanties(Rechten rechten) {
        this.rechten = rechten;
    }

    public Klachtinstanties(Referentiebestand bestand) {
        alle = lees(bestand);
    }

    @PostConstruct
    void lees() {
        alle = lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /**
     * @param soort what it is for
     * @return those that are, were or will be it
     */
    public List<Klachtinstantie> alle(Klachtinstantie.Soort soort) {
        return alle.stream().filter(instantie -> instantie.soort() == soort).toList();
    }

    /**
     * @param soort what it is for
     * @param dag a day
     * @return the one that holds on that day; empty when none does
     */
    public Optional<Klachtinstantie> op(Klachtinstantie.Soort soort, LocalDate dag) {
        return alle.stream()
                .filter(instantie ->
                        instantie.soort() == soort && instantie.geldigheid().geldtOp(dag))
                .findFirst();
    }

    private static List<Klachtinstantie> lees(Referentiebestand bestand) {
        return bestand.lees("klachtinstanties.yaml", blad -> {
            blad.tekst("versie");
            List<Klachtinstantie> gelezen = new ArrayList<>();
            blad.bladen("instanties").forEach(rij -> lees(rij, gelezen));
            for (Klachtinstantie.Soort soort : NODIG) {
                if (gelezen.stream().noneMatch(instantie -> instantie.soort() == soort)) {
                    blad.fout("instanties", "mist de soort " + soort);
                }
            }
            return List.copyOf(gelezen);
        });
    }

    private static void lees(Blad rij, List<Klachtinstantie> gelezen) {
        Optional<Klachtinstantie.Soort> soort = rij.keuze("soort", Klachtinstantie.Soort::vanCode);
        String naam = rij.tekst("naam", Klachtinstantie.LANGSTE_NAAM);
        String adres = rij.tekstMisschien("adres").orElse("");
        String telefoon = rij.tekstMisschien("telefoon").orElse("");
        String website = rij.tekstMisschien("website").orElse("");
        String regeling = rij.tekstMisschien("regeling").orElse("");
        if (adres.isEmpty() && telefoon.isEmpty() && website.isEmpty()) {
            rij.fout("adres", "ontbreekt; zonder adres, telefoon of website is niemand te vinden");
        }
        rij.geldigheid()
                .flatMap(geldig ->
                        soort.map(wat -> new Klachtinstantie(wat, naam, adres, telefoon, website, regeling, geldig)))
                .ifPresent(nieuw -> voegToe(rij, nieuw, gelezen));
    }

    private static void voegToe(Blad rij, Klachtinstantie nieuw, List<Klachtinstantie> gelezen) {
        boolean dubbel = gelezen.stream()
                .anyMatch(ander ->
                        ander.soort() == nieuw.soort() && ander.geldigheid().overlapt(nieuw.geldigheid()));
        if (dubbel) {
            rij.fout("geldigVan", "valt samen met een andere van dezelfde soort");
        }
        gelezen.add(nieuw);
    }
}
