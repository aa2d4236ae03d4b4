package nl.samenspraak.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.Aanwezige;

/**
 * Gives a failure during an ajax request a number: in the server's log, and in a header that the screen shows. The page and
 * what was typed in it stay; a failure of a whole page becomes an error page instead.
 */
class Storingsmelder extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Storingsmelder.class.getName());
    private static final int LENGTE = 8;

    private Storingsmelder(ExceptionHandler gewone) {
        super(gewone);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            for (ExceptionQueuedEvent gebeurtenis : getUnhandledExceptionQueuedEvents()) {
                meld(faces, gebeurtenis.getContext().getException());
            }
        }
        getWrapped().handle();
    }

    private static void meld(FacesContext faces, Throwable fout) {
        if (fout instanceof ViewExpiredException || faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        String kenmerk = CDI.current().select(Aanwezige.class).get().spoor().substring(0, LENGTE);
        faces.getExternalContext().setResponseHeader("X-Kenmerk", kenmerk);
        LOG.log(Level.SEVERE, fout, () -> "Storing " + kenmerk);
    }

    /** Makes one for each request; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        /** @param gewone the factory that Faces would use */
        public Factory(ExceptionHandlerFactory gewone) {
            super(gewone);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Storingsmelder(getWrapped().getExceptionHandler());
        }
    }
}
