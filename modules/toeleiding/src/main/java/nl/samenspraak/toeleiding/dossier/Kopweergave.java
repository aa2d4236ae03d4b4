package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Says which toeleiding it is, and whom it is about when this purpose opens that; asked inside a gate. */
@ApplicationScoped
public class Kopweergave {

    /** Who it was, when there is no name any more. */
    public static final String ONBEKEND = "onbekende medewerker";

    private Persoonslezer register;
    private Collegas collegas;

    protected Kopweergave() {
        // The container makes its proxy with this.
    }

    /**
     * @param register who is in the register
     * @param collegas who works here
     */
    @Inject
    public Kopweergave(Persoonslezer register, Collegas collegas) {
        this.register = register;
        this.collegas = collegas;
    }

    /**
     * @param toeleiding a toeleiding
     * @return what stands above its pages
     */
    public Dossierkop van(Toeleiding toeleiding) {
        Map<UUID, String> namen =
                collegas.namen(toeleiding.behandelaar().map(Set::of).orElse(Set.of()));
        return new Dossierkop(
                toeleiding.id(),
                toeleiding.versie(),
                toeleiding.nummer(),
                toeleiding.stand(),
                toeleiding.stap(),
                toeleiding.taaksoort().orElse(null),
                toeleiding.route(),
                toeleiding.ontvangenOp(),
                toeleiding.draad().map(draad -> draad.nummer().waarde()).orElse(""),
                toeleiding.behandelaar().map(wie -> naam(namen, wie)).orElse(""),
                toeleiding.persoon(),
                Optional.of(toeleiding.persoon())
                        .filter(persoon -> Poort.opentOok(Dossierdeel.PERSOON))
                        .flatMap(register::regel)
                        .orElse(null));
    }

    /**
     * @param namen names by key
     * @param wie somebody
     * @return the name
     */
    public static String naam(Map<UUID, String> namen, UUID wie) {
        return namen.getOrDefault(wie, ONBEKEND);
    }
}
