package nl.samenspraak.toeleiding.terreinen;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Terrein;

/**
 * In which terreinen somebody is known (R-TOE-08). A domain beside the four laws counts as the second terrein, when at least one of them is a law.
 *
 * @param bekend the terreinen, each once
 */
public record Terreintelling(List<Terrein> bekend) implements Serializable {

    public Terreintelling {
        bekend = List.copyOf(bekend);
    }

    /**
     * @param antwoorden what was said
     * @return in which terreinen that makes somebody known
     */
    public static Terreintelling van(List<Terreinantwoord> antwoorden) {
        return new Terreintelling(antwoorden.stream()
                .filter(Terreinantwoord::isBekend)
                .map(Terreinantwoord::terrein)
                .distinct()
                .toList());
    }

    /** @return in how many */
    public int aantal() {
        return bekend.size();
    }

    /** @return how many of the four laws are among them */
    public int wetten() {
        return (int) bekend.stream().filter(Terrein::sociaalDomein).count();
    }

    /** @return which of the four laws, in words: "Wmo en schuldhulpverlening"; empty when none */
    public String wettenInWoorden() {
        return inWoorden(true);
    }

    /** @return which domains beside them, in words; empty when none */
    public String domeinenInWoorden() {
        return inWoorden(false);
    }

    private String inWoorden(boolean wet) {
        List<String> namen = bekend.stream()
                .filter(terrein -> terrein.sociaalDomein() == wet)
                .map(Terrein::naam)
                .toList();
        return namen.isEmpty() ? "" : Nederlands.opsomming(namen);
    }

    /** @return how many domains beside them */
    public int domeinen() {
        return aantal() - wetten();
    }

    /** @return whether there is more than one terrein */
    public boolean meerDanEen() {
        return aantal() > 1 && wetten() > 0;
    }
}
