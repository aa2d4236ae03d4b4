package nl.samenspraak.klachten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.model.Klachten;
import nl.samenspraak.klachten.model.Klagerklachten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Actie;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** What whoever records a klacht by hand wants to know before it is there. */
@ApplicationScoped
public class Klachtopname {

    private static final int LANGSTE_NUMMER = 100;

    private Klagerklachten klagerklachten;
    private Klagersleutel sleutel;
    private Betrokkenheidstoets toets;
    private Klachtwerk werk;

    Klachtopname() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtopname(
            Klachten klachten,
            Klagerklachten klagerklachten,
            Klagersleutel sleutel,
            Betrokkenheidstoets toets,
            Aanwezige aanwezige,
            Clock klok) {
        this.klagerklachten = klagerklachten;
        this.sleutel = sleutel;
        this.toets = toets;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Tells what a klager complained of before: somebody may have thirty.
     *
     * @param klager what is known of the klager
     * @param vanaf how many to skip
     * @param aantal how many at most, 50 or less
     * @param doel the purpose of recording a klacht
     * @return that they exist and how far they are; none when there is too little to know the klager by
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public Klagerverleden verleden(Klager klager, int vanaf, int aantal, Doelbinding doel) {
        werk.eisKlachtbehandelaar();
        Set<String> kenmerk = sleutel.alle(klager);
        return new Klagerverleden(
                klager.bekendAls().map(Set::of).orElse(Set.of()),
                klagerklachten.van(
                        kenmerk, klager.persoon(), Math.max(0, vanaf), Math.min(EerdereKlachten.MEESTE, aantal)),
                klagerklachten.aantal(kenmerk, klager.persoon()));
    }

    /**
     * Finds the case that a klacht is about. It says that there is one, and nothing of it.
     *
     * @param nummer the number as it was typed, or {@code null}
     * @param doel the purpose of recording a klacht
     * @return the case; empty when there is none with that number
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public Optional<Zaakverwijzing> zaak(String nummer, Doelbinding doel) {
        werk.eisKlachtbehandelaar();
        return toets.zaak(Invoer.regel(nummer, LANGSTE_NUMMER));
    }
}
