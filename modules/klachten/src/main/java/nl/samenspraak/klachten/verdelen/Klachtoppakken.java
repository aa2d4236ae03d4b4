package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Oppakken;

/** Who handles klachten may take up one that nobody has, unless it is about himself or about somebody called like him (9:7, R-KLA-05). */
@ApplicationScoped
class Klachtoppakken implements Oppakken {

    private Klachten klachten;
    private Klachtbetrokkenheid betrokkenheid;
    private Werkverdeling verdeling;

    Klachtoppakken() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtoppakken(Klachten klachten, Klachtbetrokkenheid betrokkenheid, Werkverdeling verdeling) {
        this.klachten = klachten;
        this.betrokkenheid = betrokkenheid;
        this.verdeling = verdeling;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }

    @Override
    public Optional<String> vrij(UUID zaak, UUID gebruiker, String pet) {
        boolean mag = Klachtbehandelaar.PET.equals(pet) && !betrokkenheid.uitgesloten(zaak, gebruiker);
        return mag ? klachten.vrij(zaak) : Optional.empty();
    }

    @Override
    public boolean pakOp(String nummer, Doelbinding doel) {
        return verdeling.pakOp(new Klachtnummer(nummer), "", doel).isGedaan();
    }
}
