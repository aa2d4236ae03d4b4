package nl.samenspraak.toegang.recht;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * One cell of the autorisatiematrix: what a pet may do with a part of a dossier, and for which purposes (R-ALG-05).
 *
 * @param deel the part
 * @param schrijven whether it may be changed, not just read
 * @param bereik how far the right reaches
 * @param doelen the purposes it may be used for, the likeliest first
 */
public record Recht(Dossierdeel deel, boolean schrijven, Bereik bereik, List<Doel> doelen) {

    public Recht {
        doelen = List.copyOf(doelen);
    }

    /**
     * @param actie what someone wants to do
     * @return whether this right covers it
     */
    public boolean dekt(Actie actie) {
        return schrijven || !actie.schrijft();
    }

    /**
     * @param code code of a purpose
     * @return the purpose, when this right may be used for it
     */
    public Optional<Doel> doel(String code) {
        return doelen.stream().filter(doel -> doel.code().equals(code)).findFirst();
    }
}
