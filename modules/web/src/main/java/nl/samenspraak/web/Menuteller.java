package nl.samenspraak.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import nl.samenspraak.toegang.Aanwezige;

/** Has the menu counted anew for whoever did something: what one gave away or took up must be gone from it, or in it, at once. */
public class Menuteller implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    /** A page that is only opened passes here too, to read what it shows. */
    @Override
    public void afterPhase(PhaseEvent moment) {
        if (!moment.getFacesContext().isPostback()) {
            return;
        }
        Aanwezige aanwezige = CDI.current().select(Aanwezige.class).get();
        Menugeheugen geheugen = CDI.current().select(Menugeheugen.class).get();
        aanwezige.gebruiker().ifPresent(wie -> geheugen.vergeet(wie.id()));
    }
}
