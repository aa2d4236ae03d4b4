package nl.samenspraak.meldpunt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/** Whoever a test says is at work. */
public final class ProefAanwezige extends Aanwezige {

    private UUID wie = Fixtures.YASMINA;
    private Pet pet = new Pet(Behandeling.PET, "Meldpuntmedewerker");

    public void wordt(UUID ander) {
        wie = ander;
    }

    public void draag(Pet andere) {
        pet = andere;
    }

    @Override
    public Optional<Pet> pet() {
        return Optional.of(pet);
    }

    @Override
    public Gebruiker eisGebruiker() {
        return new Gebruiker(wie, "proef", "Proef", "Gemeente Zandermeer", List.of());
    }
}
