package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Signaalkopie;
import nl.samenspraak.meldpunt.Signaallezer;

/** Takes of a melding what may go along. */
@ApplicationScoped
class Meldingkopie implements Signaallezer {

    private Meldingen meldingen;

    Meldingkopie() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldingkopie(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Optional<Signaalkopie> lees(MeldingId melding, boolean zonderVerhaal) {
        return meldingen
                .find(melding)
                .map(van -> new Signaalkopie(
                        van.nummer(),
                        van.ontvangenOp(),
                        zonderVerhaal ? "" : van.signaal().aanleiding(),
                        zonderVerhaal ? vanTriage(van) : van.signaal().inhoud()));
    }

    private static String vanTriage(Melding melding) {
        return melding.afsluiting()
                .map(afsluiting -> afsluiting.sluiting().toelichting())
                .orElse("");
    }
}
