package nl.samenspraak.personen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.eigen.Eigenblok;

/** What the register says of an inwoner, as that person reads it in a dossier of his own (AVG 15); asked inside the gate of that dossier. */
@ApplicationScoped
public class Eigengegevens {

    private Persoonslezer register;

    protected Eigengegevens() {
        // The container makes its proxy with this.
    }

    /** @param register who is in the register */
    @Inject
    public Eigengegevens(Persoonslezer register) {
        this.register = register;
    }

    /**
     * @param wie whoever reads his own dossier
     * @return name, date of birth and where he lives; nothing when the register does not know him any more
     */
    public Eigenblok van(PersoonId wie) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.kop"));
        if (Poort.opentOok(Dossierdeel.PERSOON)) {
            register.regel(wie)
                    .ifPresent(regel -> blok.feit(tekst("eigen.naam"), regel.naam())
                            .feit(tekst("eigen.geboren"), regel.geboortedatum().weergave())
                            .feit(tekst("eigen.adres"), regel.verblijf().weergave())
                            .feit(tekst("eigen.bsn"), regel.bsn()));
        }
        return blok.klaar();
    }

    private static String tekst(String sleutel) {
        return ResourceBundle.getBundle("nl.samenspraak.personen.teksten").getString(sleutel);
    }
}
