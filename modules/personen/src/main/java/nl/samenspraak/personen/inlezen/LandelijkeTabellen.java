package nl.samenspraak.personen.inlezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The names behind the codes of gemeenten and countries (tables 33 and 34 of the BRP); a fault in them stops the deployment. */
@ApplicationScoped
class LandelijkeTabellen {

    private Map<String, String> gemeenten;
    private Map<String, String> landen;

    protected LandelijkeTabellen() {}

    @Inject
    LandelijkeTabellen(Rechten rechten) {
        this(rechten.bestand());
    }

    LandelijkeTabellen(Referentiebestand bestand) {
        bestand.lees("landelijke-tabellen.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            gemeenten = namen(blad.bladen("gemeenten"));
            landen = namen(blad.bladen("landen"));
            return this;
        });
    }

    private static Map<String, String> namen(List<Blad> rijen) {
        Map<String, String> namen = new HashMap<>();
        for (Blad rij : rijen) {
            String code = rij.tekst("code", Blad.LANGSTE_CODE);
            if (namen.put(code, rij.tekst("naam", Verblijf.LANGSTE_PLAATS)) != null) {
                rij.fout("code", "staat er twee keer: '" + code + "'");
            }
        }
        return namen;
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the tables before the first file comes.
    }

    /** @return the name of a gemeente; empty for the register of non-residents and for a code that is not known */
    String gemeente(String code) {
        return gemeenten.getOrDefault(code, "");
    }

    /** @return the name of a country; with its code when that is not known, empty when there is none */
    String land(String code) {
        return code.isEmpty() ? "" : landen.getOrDefault(code, "land met code " + code);
    }
}
