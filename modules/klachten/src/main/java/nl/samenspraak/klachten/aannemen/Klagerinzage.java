package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.EerdereKlachten;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.klachten.klager.Klagerverleden;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/** What whoever records a klacht by hand wants to know before it is there. */
@ApplicationScoped
public class Klagerinzage {

    private Klagerklachten klagerklachten;
    private Klagersleutel sleutel;
    private Klachtwerk werk;

    Klagerinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Klagerinzage(
            Klachten klachten, Klagerklachten klagerklachten, Klagersleutel sleutel, Aanwezige aanwezige, Clock klok) {
        this.klagerklachten = klagerklachten;
        this.sleutel = sleutel;
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
        werk.eisPet();
        Klagervraag vraag = new Klagervraag(sleutel.alle(klager), klager.persoon(), null, null, werk.ik());
        return new Klagerverleden(
                klager.bekendAls().map(Set::of).orElse(Set.of()),
                klagerklachten.van(vraag, Math.max(0, vanaf), Math.min(EerdereKlachten.MEESTE, aantal)),
                klagerklachten.aantal(vraag));
    }
}
