package nl.samenspraak.zaak.werklijst;

import java.io.Serializable;
import nl.samenspraak.kern.Zaakgebonden;

/**
 * Asks why the case of a colleague who is not there is taken over. It stands in {@code /WEB-INF/zaak/overname.xhtml}.
 *
 * @param <Z> the case
 */
public class Overnamevraag<Z extends Zaakgebonden> implements Serializable {

    private static final long serialVersionUID = 1L;

    private Z zaak;
    private String nummer;
    private String reden;

    /**
     * Asks it of a case.
     *
     * @param welke the case
     * @param getal its number
     */
    public void stel(Z welke, String getal) {
        zaak = welke;
        nummer = getal;
        reden = null;
    }

    /** Leaves it with the colleague; nothing is asked any more. */
    public void sluit() {
        zaak = null;
        nummer = null;
    }

    /** @return the case; {@code null} when nothing is asked */
    public Z getZaak() {
        return zaak;
    }

    /** @return the number of the case; {@code null} when nothing is asked */
    public String getNummer() {
        return nummer;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
