package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.klachten.afschrift.Afschriftinzage;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Maatregeluitvoerder;
import nl.samenspraak.toegang.navraag.Betrokkenheid;
import nl.samenspraak.toegang.navraag.Collegas;

/**
 * Who has a task in a klacht: its behandelaar, and until there is one, whoever recorded it; never somebody whose conduct it is about
 * (9:7, R-KLA-05). To such a one, as beklaagde, only
 * the copy that was sent is open (9:9).
 */
@ApplicationScoped
class Klachtbetrokkenheid implements Betrokkenheid {

    private Klachten klachten;
    private Collegas collegas;

    Klachtbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbetrokkenheid(Klachten klachten, Collegas collegas) {
        this.klachten = klachten;
        this.collegas = collegas;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Klachtbehandelaar.PET.equals(pet) && klachten.isTaakVan(zaak, gebruiker);
    }

    /** The copy that was sent to whom a klacht is about is that person's own, and so is a measure of whoever does it. */
    @Override
    public boolean isEigen(UUID zaak, UUID gebruiker, String pet) {
        return switch (pet) {
            case Afschriftinzage.PET -> klachten.heeftAfschrift(zaak, gebruiker);
            case Maatregeluitvoerder.PET -> klachten.heeftMaatregel(zaak, gebruiker);
            default -> false;
        };
    }

    /**
     * Not even with a reason: who is complained of sees what 9:9 gives, and no more. A klager often knows no more than a name; whoever is called
     * like that waits until somebody said whose account it is, or that it is another.
     */
    @Override
    public boolean uitgesloten(UUID zaak, UUID gebruiker) {
        return klachten.isBeklaagde(zaak, gebruiker) || heetZoals(zaak, gebruiker);
    }

    private boolean heetZoals(UUID zaak, UUID gebruiker) {
        String naam = collegas.namen(Set.of(gebruiker)).getOrDefault(gebruiker, "");
        return klachten.overGenoemde(zaak, gebruiker, naam);
    }
}
