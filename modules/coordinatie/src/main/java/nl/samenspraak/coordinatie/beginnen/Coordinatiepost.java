package nl.samenspraak.coordinatie.beginnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toeleiding.Coordinatiedraad;
import nl.samenspraak.toeleiding.OnderzoekAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * Hears from the toeleiding what asks for coordination, and tells it which coördinatie came of it. Whoever concludes an onderzoek writes nothing in a
 * coördinatie, so the application itself takes it over, and the log says so.
 */
@ApplicationScoped
class Coordinatiepost implements Coordinatiedraad {

    @Inject
    private Beginnen beginnen;

    @Inject
    private Coordinaties coordinaties;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Rechten rechten;

    /** Where the Wams is no law nothing begins by itself: there a plan begins with the consent of the client (R-COO-29). */
    void neemOver(@Observes OnderzoekAfgerond einde) {
        if (rechten.geldt(Coordinatiewerk.KLAARZETTEN)) {
            aanwezige.alsSysteem(
                    () -> beginnen.vanOnderzoek(einde, doelbindingen.voorTaak(Coordinatiewerk.KLAARZETTEN)));
        }
    }

    @Override
    public Optional<String> nummer(ToeleidingId toeleiding) {
        return coordinaties.nummerVan(toeleiding);
    }
}
