package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Rechtsstatus;

/**
 * On what a party answers a request; chosen before it is asked (R-TOE-35).
 *
 * @param code the code in reference data
 * @param naam what people call it
 * @param artikel the article; empty when whoever asks has to name it
 * @param toestemming whether the client has to agree
 * @param plicht whether a law prescribes the very item, so that the party does not judge whether it is needed (R-TOE-18)
 * @param status whether it is law or proposed
 * @param artikelen the articles of which one has to be named, where whoever asks names it; empty when any can
 * @param alleenVan codes of the kinds of organisation that can give on it; empty when every kind can
 */
public record Vraaggrond(
        String code,
        String naam,
        String artikel,
        boolean toestemming,
        boolean plicht,
        Rechtsstatus status,
        List<String> artikelen,
        List<String> alleenVan)
        implements Serializable {

    public Vraaggrond {
        artikelen = List.copyOf(artikelen);
        alleenVan = List.copyOf(alleenVan);
    }

    /**
     * @param genoemd the article that whoever asks names
     * @return whether it prescribes something
     */
    public boolean kent(String genoemd) {
        return !artikel.isEmpty()
                || artikelen.isEmpty()
                || artikelen.stream().anyMatch(dit -> dit.equalsIgnoreCase(genoemd.strip()));
    }

    /**
     * @param soort code of the kind of organisation that is asked
     * @return whether it can give on this ground
     */
    public boolean past(String soort) {
        return alleenVan.isEmpty() || alleenVan.contains(soort);
    }
}
