package nl.samenspraak.coordinatie.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The kinds of regie with their task, ground and controller: {@code regie.yaml} (R-COO-25). */
@ApplicationScoped
public class Regiereferentie {

    private static final String BESTAND = "regie.yaml";

    private Rechten rechten;
    private Map<Regievorm, Regie> vormen = Map.of();

    protected Regiereferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Regiereferentie(Rechten rechten) {
        this.rechten = rechten;
    }

    /** @param bestand where the reference data are */
    public Regiereferentie(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            Map<Regievorm, Regie> gelezen = new EnumMap<>(Regievorm.class);
            blad.bladenMetCode("vormen", Blad.LANGSTE_CODE)
                    .forEach(rij -> rij.keuze("code", code -> Regievorm.valueOf(code.toUpperCase(Locale.ROOT)))
                            .ifPresent(vorm -> gelezen.put(vorm, regie(vorm, rij))));
            for (Regievorm vorm : Regievorm.values()) {
                if (!gelezen.containsKey(vorm)) {
                    blad.fout("vormen", "mist " + vorm);
                }
            }
            vormen = gelezen;
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    private static Regie regie(Regievorm vorm, Blad rij) {
        return new Regie(
                vorm,
                rij.tekst("naam"),
                rij.tekst("taak"),
                rij.tekst("grondslag"),
                rij.tekst("verantwoordelijke"),
                rij.tekst("doel", Blad.LANGSTE_CODE),
                rij.keuze("aanleiding", code -> Aanleiding.valueOf(code.toUpperCase(Locale.ROOT)))
                        .orElse(null));
    }

    /**
     * @param vorm a kind
     * @return what it brings along
     */
    public Regie van(Regievorm vorm) {
        return vormen.get(vorm);
    }

    /**
     * @param aanleiding with what a coördinatie began
     * @return the kinds that can be chosen then
     */
    public List<Regie> bij(Aanleiding aanleiding) {
        return vormen.values().stream()
                .filter(regie -> regie.aanleiding() == aanleiding)
                .toList();
    }
}
