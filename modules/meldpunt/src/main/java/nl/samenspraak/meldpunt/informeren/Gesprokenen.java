package nl.samenspraak.meldpunt.informeren;

import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;

/** Who was spoken to since a melding about them came in (R-MEL-20). */
public interface Gesprokenen {

    /**
     * @param melding a melding that is open to who asks
     * @param wie one of those whom it is about
     * @return whether it is recorded that somebody spoke to that one about it
     */
    boolean isGesproken(Melding melding, PersoonId wie);
}
