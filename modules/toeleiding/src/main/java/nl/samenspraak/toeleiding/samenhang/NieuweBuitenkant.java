package nl.samenspraak.toeleiding.samenhang;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/**
 * Who helps, with what, on which indication: no more than the outside (R-TOE-09).
 *
 * @param terrein code of the terrein
 * @param helper who helps
 * @param hulp which help
 * @param indicatie on which indication; empty when there is none
 * @param bron from whom this comes
 */
public record NieuweBuitenkant(String terrein, String helper, String hulp, String indicatie, Bronvermelding bron)
        implements Serializable {

    /** The most characters of who helps. */
    public static final int LANGSTE_HELPER = 120;

    /** The most characters of a help and of an indication. */
    public static final int LANGSTE_HULP = 200;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweBuitenkant {
        terrein = terrein == null ? "" : terrein;
        helper = Invoer.regel(helper, LANGSTE_HELPER);
        hulp = Invoer.regel(hulp, LANGSTE_HULP);
        indicatie = Invoer.regel(indicatie, LANGSTE_HULP);
    }
}
