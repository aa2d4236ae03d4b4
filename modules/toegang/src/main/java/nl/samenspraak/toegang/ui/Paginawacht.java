package nl.samenspraak.toegang.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Refuses a page that comes back after a post when it was made for somebody else, under another pet, or more than four hours ago: it opens
 * anew, through the gate, as whoever is there now. Without it a restored page would act, and be drawn, with what its beans were told then.
 */
public class Paginawacht implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String STEMPEL = "samenspraak.stempel";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent moment) {
        UIViewRoot pagina = moment.getFacesContext().getViewRoot();
        if (moment.getPhaseId() == PhaseId.RENDER_RESPONSE && pagina != null) {
            Map<String, Object> kenmerken = pagina.getAttributes();
            if (!kenmerken.containsKey(STEMPEL)) {
                stempels().nieuw().ifPresent(stempel -> kenmerken.put(STEMPEL, stempel));
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent moment) {
        FacesContext faces = moment.getFacesContext();
        UIViewRoot pagina = faces.getViewRoot();
        if (moment.getPhaseId() == PhaseId.RESTORE_VIEW
                && pagina != null
                && faces.isPostback()
                && !stempels().geldt((Paginastempel) pagina.getAttributes().get(STEMPEL))) {
            throw new ViewExpiredException(pagina.getViewId());
        }
    }

    private static Paginastempels stempels() {
        return CDI.current().select(Paginastempels.class).get();
    }
}
