package nl.samenspraak.toeleiding.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.meldpunt.Toeleidingintrekking;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;

/**
 * Hears from the meldpunt what asks for toeleiding. Who works at the meldpunt sees nothing of a toeleiding and writes nothing in it, so the
 * application itself takes it over, and the log says so.
 */
@ApplicationScoped
class Meldpuntpost implements Toeleidingintrekking {

    @Inject
    private Aanmelden aanmelden;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    void neemOver(@Observes ToeleidingGevraagd gevraagd) {
        aanwezige.alsSysteem(() -> aanmelden.vanMeldpunt(gevraagd, doelbindingen.voorTaak(Aanmelden.KLAARZETTEN)));
    }

    @Override
    public boolean trekIn(MeldingId melding, String reden) {
        return aanwezige
                .alsSysteem(() ->
                        aanmelden.trekIn(new Intrekking(melding, reden), doelbindingen.voorTaak(Aanmelden.KLAARZETTEN)))
                .bezwaar()
                .isEmpty();
    }
}
