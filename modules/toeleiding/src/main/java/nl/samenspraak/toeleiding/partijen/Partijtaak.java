package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * A task that a law gives to parties; who has none is asked nothing.
 *
 * @param code the code in reference data
 * @param naam what is done
 * @param wet the law
 * @param artikel its article, or empty
 * @param status whether it is law or proposed
 * @param geldigheid the days on which it holds
 */
public record Partijtaak(
        String code, String naam, String wet, String artikel, Rechtsstatus status, Geldigheid geldigheid)
        implements Serializable {

    /** @return the law with its article, for instance "Jeugdwet, artikel 2.3" */
    public String aanhaling() {
        return artikel.isEmpty() ? wet : wet + ", artikel " + artikel;
    }

    /** @return whether it is proposed and not law yet */
    public boolean voorstel() {
        return status == Rechtsstatus.VOORSTEL;
    }
}
