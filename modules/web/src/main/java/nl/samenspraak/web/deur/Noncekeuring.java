package nl.samenspraak.web.deur;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeApplicationContext;
import org.primefaces.context.PrimeFacesContext;

/**
 * Looks at the nonce of a form as soon as its page is known, before anything is done with it. PrimeFaces looks when it begins to draw the answer,
 * and what it finds is only heard of when that answer is on its way.
 */
public class Noncekeuring implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent gebeurtenis) {
        FacesContext faces = gebeurtenis.getFacesContext();
        boolean komtTerug = faces.isPostback() || faces.getPartialViewContext().isAjaxRequest();
        if (komtTerug
                && faces.getViewRoot() != null
                && PrimeApplicationContext.getCurrentInstance(faces).getConfig().isCsp()) {
            PrimeFacesContext.getCspState(faces).getNonce();
        }
    }
}
