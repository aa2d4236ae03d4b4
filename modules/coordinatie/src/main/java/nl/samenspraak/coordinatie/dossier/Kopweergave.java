package nl.samenspraak.coordinatie.dossier;

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

/** Says which coördinatie it is, and whom it is about when this purpose opens that; asked inside a gate. */
@ApplicationScoped
public class Kopweergave {

    /** Who it was, when there is no name any more. */
    public static final String ONBEKEND = "onbekende medewerker";

    private Persoonslezer register;
    private Collegas collegas;
    private Regiereferentie regie;

    protected Kopweergave() {
        // The container makes its proxy with this.
    }

    /**
     * @param register who is in the register
     * @param collegas who works here
     * @param regie the kinds of regie
     */
    @Inject
    public Kopweergave(Persoonslezer register, Collegas collegas, Regiereferentie regie) {
        this.register = register;
        this.collegas = collegas;
        this.regie = regie;
    }

    /**
     * @param coordinatie a coördinatie
     * @return what stands above its pages
     */
    public Coordinatiekop van(Coordinatie coordinatie) {
        Map<UUID, String> namen =
                collegas.namen(coordinatie.behandelaar().map(Set::of).orElse(Set.of()));
        return new Coordinatiekop(
                coordinatie.id(),
                coordinatie.versie(),
                coordinatie.nummer(),
                coordinatie.stand(),
                regie.van(coordinatie.regie()),
                coordinatie.startdag(),
                coordinatie.draad().map(draad -> draad.nummer().waarde()).orElse(""),
                coordinatie.behandelaar().map(wie -> naam(namen, wie)).orElse(""),
                coordinatie.coordinator().orElse(null),
                coordinatie.coordinatorSinds().orElse(null),
                coordinatie.persoon(),
                Optional.of(coordinatie.persoon())
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
