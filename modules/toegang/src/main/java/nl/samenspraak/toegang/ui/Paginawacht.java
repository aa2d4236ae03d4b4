package nl.samenspraak.toegang.ui;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;

/**
 * Refuses a page that comes back after a post when it was made for somebody else, under another pet, or more than four hours ago: it opens
 * anew, through the gate, as whoever is there now. Without it a restored page would act, and be drawn, with what its beans were told then. A page
 * that is kept nowhere was made for nobody, and is nobody's: it is made anew at each post.
 */
public class Paginawacht implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent moment) {
        FacesContext faces = moment.getFacesContext();
        UIViewRoot pagina = faces.getViewRoot();
        if (pagina != null
                && !pagina.isTransient()
                && komtTerug(faces)
                && !Stempelaar.stempels().geldt(Stempelaar.van(pagina))) {
            throw new ViewExpiredException(pagina.getViewId());
        }
    }

    /** An error page is made anew, although the request that failed was a post. */
    private static boolean komtTerug(FacesContext faces) {
        return faces.isPostback()
                && !faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_REQUEST_URI);
    }
}
