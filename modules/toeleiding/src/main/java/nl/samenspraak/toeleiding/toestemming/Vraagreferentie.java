package nl.samenspraak.toeleiding.toestemming;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toeleiding.Stap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What may be asked of parties, when and on what: reference data, read once at start-up. */
@ApplicationScoped
public class Vraagreferentie {

    private Rechten rechten;
    private boolean wamsInWerking;
    private Verzoekblad blad;

    Vraagreferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Vraagreferentie(
            Rechten rechten,
            @ConfigProperty(name = "samenspraak.wams-in-werking", defaultValue = "false") boolean wamsInWerking) {
        this.rechten = rechten;
        this.wamsInWerking = wamsInWerking;
    }

    /**
     * @param blad the reference data
     * @param wamsInWerking whether the Wams is law here (R-ALG-02)
     */
    Vraagreferentie(Verzoekblad blad, boolean wamsInWerking) {
        this.blad = blad;
        this.wamsInWerking = wamsInWerking;
    }

    @PostConstruct
    void lees() {
        blad = Verzoekblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return everything that may be asked here, in the order of the steps (R-TOE-14) */
    public List<Vraagsoort> gegevens() {
        return blad.gegevens(wamsInWerking);
    }

    /**
     * @param stap a step
     * @return what may be asked in it
     */
    public List<Vraagsoort> gegevens(Stap stap) {
        return gegevens().stream().filter(soort -> soort.stap() == stap).toList();
    }

    /**
     * @param code a code
     * @return what may be asked under it
     */
    public Optional<Vraagsoort> gegevens(String code) {
        return gegevens().stream().filter(soort -> soort.code().equals(code)).findFirst();
    }

    /** @return the grounds that hold here: what the Wams would give, only where it is law */
    public List<Vraaggrond> gronden() {
        return blad.gronden().stream()
                .filter(grond -> wamsInWerking || grond.status() == Rechtsstatus.GELDEND)
                .toList();
    }

    /**
     * @param code a code
     * @return the ground; empty when it does not hold here
     */
    public Optional<Vraaggrond> grond(String code) {
        return gronden().stream().filter(grond -> grond.code().equals(code)).findFirst();
    }

    /**
     * @param code code of a ground, also of one that holds no longer
     * @return what people call it
     */
    public String grondnaam(String code) {
        return blad.gronden().stream()
                .filter(grond -> grond.code().equals(code))
                .map(Vraaggrond::naam)
                .findFirst()
                .orElse(code);
    }
}
