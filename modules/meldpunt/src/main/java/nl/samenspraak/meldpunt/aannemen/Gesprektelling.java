package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/** Counts the conversations that somebody has open, beside the button for a new one. A number about nobody, so no gate. */
@RequestScoped
class Gesprektelling implements Menutelling {

    @Inject
    private BewaardeGesprekken gesprekken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    @Override
    public String menu() {
        return "nieuwe-melding";
    }

    @Override
    public long aantal() {
        return aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Behandeling.PET))
                .map(pet -> gesprekken.aantalVan(aanwezige.eisGebruiker().id(), klok.instant()))
                .orElse(0L);
    }
}
