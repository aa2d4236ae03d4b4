package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Oppakken;

/** Who works at the meldpunt may take up a melding that nobody has (R-MEL-14). */
@ApplicationScoped
class Meldingoppakken implements Oppakken {

    private Meldingen meldingen;
    private Werkverdeling verdeling;

    Meldingoppakken() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldingoppakken(Meldingen meldingen, Werkverdeling verdeling) {
        this.meldingen = meldingen;
        this.verdeling = verdeling;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.SIGNAAL;
    }

    @Override
    public Optional<String> vrij(UUID zaak, UUID gebruiker, String pet) {
        return Behandeling.PET.equals(pet) ? meldingen.vrij(zaak) : Optional.empty();
    }

    @Override
    public boolean pakOp(String nummer, Doelbinding doel) {
        return verdeling.pakOp(new Meldingnummer(nummer), doel).isGedaan();
    }
}
