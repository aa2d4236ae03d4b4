package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/**
 * Who has a task in a melding: its behandelaar, and until there is one, whoever took it in (R-MEL-14). Somebody who merely
 * works at the meldpunt has none; that person first has to take it up.
 */
@ApplicationScoped
public class Meldingbetrokkenheid implements Betrokkenheid {

    private Meldingen meldingen;

    Meldingbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    public Meldingbetrokkenheid(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Behandeling.PET.equals(pet)
                && meldingen.taakdoel(zaak, gebruiker).isPresent();
    }

    /** The purpose of the Wvggz is for what was taken in for it, or is handled under it: nobody takes it in advance. */
    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet, String doel) {
        return doel.equals(Behandeling.WVGGZ)
                ? Behandeling.PET.equals(pet) && meldingen.volgtWvggz(zaak, gebruiker)
                : heeftTaak(zaak, gebruiker, pet);
    }

    /** What was taken in for the Wvggz is worked on for that; whatever else was taken in, is judged. */
    @Override
    public Optional<String> taakdoel(UUID zaak, UUID gebruiker, String pet) {
        return Optional.of(zaak)
                .filter(deze -> Behandeling.PET.equals(pet))
                .flatMap(deze -> meldingen.taakdoel(deze, gebruiker))
                .map(doel -> doel.equals(Behandeling.WVGGZ) ? doel : Behandeling.BEOORDELEN);
    }
}
