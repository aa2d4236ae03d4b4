package nl.samenspraak.coordinatie.voortgang;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.coordinatie.dossier.Aanleiding;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Terrein;

/**
 * Whether the law makes a coördinatie obligatory, and why (R-COO-01, R-COO-02); the toeleiding computed it from the terreinen.
 *
 * @param uitleg the same in a Dutch sentence
 * @param wetten which of the four laws there are, in words; empty when it was not that
 * @param domeinen which domains beside them, in words; empty when there are none
 */
public record Verplichting(String uitleg, String wetten, String domeinen) implements Serializable {

    static Verplichting van(Coordinatie coordinatie) {
        if (coordinatie.aanleiding() == Aanleiding.TOESTEMMING) {
            return new Verplichting(Coordinatieteksten.tekst("verplichting.toestemming"), "", "");
        }
        return new Verplichting(
                Coordinatieteksten.tekst(coordinatie.verplicht() ? "verplichting.wel" : "verplichting.mag"),
                inWoorden(coordinatie, true),
                inWoorden(coordinatie, false));
    }

    private static String inWoorden(Coordinatie coordinatie, boolean wet) {
        List<String> namen = coordinatie.terreinen().stream()
                .filter(terrein -> terrein.sociaalDomein() == wet)
                .map(Terrein::naam)
                .toList();
        return namen.isEmpty() ? "" : Nederlands.opsomming(namen);
    }
}
