package nl.samenspraak.web.bouwsteen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * The werkinstructie of every step, from {@code werkinstructies.yaml}; a fault in it stops the deployment. A page asks for one with
 * {@code <s:werkinstructie stap="melding-notitie"/>}.
 */
@Named
@ApplicationScoped
public class Werkinstructies {

    private Map<String, Werkinstructie> perStap;

    Werkinstructies() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkinstructies(Rechten rechten) {
        perStap = lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the instructions before the first page.
    }

    /**
     * @param stap code of a step
     * @return its instruction
     * @throws IllegalArgumentException when there is none: a page asks for a step that the reference data do not have
     */
    public Werkinstructie voor(String stap) {
        Werkinstructie instructie = perStap.get(stap);
        if (instructie == null) {
            throw new IllegalArgumentException("Geen werkinstructie voor stap " + stap);
        }
        return instructie;
    }

    static Map<String, Werkinstructie> lees(Referentiebestand bestand) {
        return bestand.lees("werkinstructies.yaml", blad -> {
            blad.tekst("versie");
            Map<String, Werkinstructie> gelezen = new HashMap<>();
            for (Blad regel : blad.bladen("werkinstructies")) {
                String stap = regel.tekst("stap");
                if (gelezen.put(stap, instructie(regel)) != null) {
                    regel.fout("stap", "komt twee keer voor: '" + stap + "'");
                }
            }
            return gelezen;
        });
    }

    private static Werkinstructie instructie(Blad blad) {
        Werkinstructie instructie = new Werkinstructie(
                blad.tekst("kop"), blad.teksten("wel"), blad.teksten("niet"), blad.tekst("waarom"), blad.tekst("bron"));
        if (instructie.wel().isEmpty()) {
            blad.fout("wel", "ontbreekt");
        }
        if (instructie.niet().isEmpty()) {
            blad.fout("niet", "ontbreekt");
        }
        return instructie;
    }
}
