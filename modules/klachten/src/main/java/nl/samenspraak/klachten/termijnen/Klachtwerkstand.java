package nl.samenspraak.klachten.termijnen;

import java.io.Serializable;
import nl.samenspraak.kern.Telgrens;

/**
 * How many klachten wait for somebody, in numbers alone; those about one's own conduct are not among them (9:7).
 *
 * @param teLaat of one's own, with a term that is past
 * @param vandaag of one's own, with a term that ends today and none that is past
 * @param vanNiemand that nobody handles yet
 */
public record Klachtwerkstand(long teLaat, long vandaag, long vanNiemand) implements Serializable {

    /** Nothing waits. */
    public static final Klachtwerkstand NIETS = new Klachtwerkstand(0, 0, 0);

    /** @return how many ask for something today */
    public long nu() {
        return teLaat + vandaag + vanNiemand;
    }

    /** @return the number that the menu shows */
    public String nuInWoorden() {
        return Telgrens.woorden(nu());
    }

    /** @return of which so many are late */
    public String teLaatInWoorden() {
        return Telgrens.woorden(teLaat);
    }

    /** @return so many end today */
    public String vandaagInWoorden() {
        return Telgrens.woorden(vandaag);
    }

    /** @return and so many nobody handles */
    public String vanNiemandInWoorden() {
        return Telgrens.woorden(vanNiemand);
    }
}
