package nl.samenspraak.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.Aanwezige;
import org.omnifaces.util.Exceptions;
import org.primefaces.csp.CspException;

/**
 * Gives a failure during an ajax request a number: in the server's log, and in a header that the screen shows. The page and
 * what was typed in it stay; a failure of a whole page becomes an error page instead. What fails while a request is read is no failure of
 * Samenspraak: then the request was not one that its pages send. An answer never says of what class a failure was.
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
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        for (Iterator<ExceptionQueuedEvent> wachtend =
                        getUnhandledExceptionQueuedEvents().iterator();
                wachtend.hasNext(); ) {
            ExceptionQueuedEventContext gebeurtenis = wachtend.next().getContext();
            Throwable fout = gebeurtenis.getException();
            boolean verkeerd = bijHetLezen(gebeurtenis) && !heeftEenEigenAntwoord(fout);
            if (faces.getExternalContext().isResponseCommitted()
                    || Exceptions.is(fout, ViewExpiredException.class)
                    || !ajax && !verkeerd) {
                continue;
            }
            wachtend.remove();
            meld(faces, fout, verkeerd);
            antwoord(faces, ajax, verkeerd);
        }
        getWrapped().handle();
    }

    private static boolean bijHetLezen(ExceptionQueuedEventContext gebeurtenis) {
        PhaseId fase = gebeurtenis.getPhaseId();
        return fase != null && fase.compareTo(PhaseId.INVOKE_APPLICATION) < 0;
    }

    /** A refusal, a version that is too old, a forged form: these have a page of their own, whenever they come. */
    private static boolean heeftEenEigenAntwoord(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof CspException || oorzaak.getClass().getName().startsWith("nl.samenspraak.")) {
                return true;
            }
        }
        return false;
    }

    private static void meld(FacesContext faces, Throwable fout, boolean verkeerd) {
        String kenmerk = CDI.current().select(Aanwezige.class).get().spoor().substring(0, LENGTE);
        if (verkeerd) {
            LOG.log(Level.INFO, () -> "Onleesbare vraag " + kenmerk + ": " + fout);
        } else {
            faces.getExternalContext().setResponseHeader("X-Kenmerk", kenmerk);
            LOG.log(Level.SEVERE, fout, () -> "Storing " + kenmerk);
        }
    }

    private static void antwoord(FacesContext faces, boolean ajax, boolean verkeerd) {
        try {
            if (verkeerd) {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            } else if (ajax) {
                ExternalContext buiten = faces.getExternalContext();
                buiten.setResponseContentType("text/xml");
                buiten.setResponseCharacterEncoding("UTF-8");
                buiten.getResponseOutputWriter()
                        .write(
                                "<?xml version='1.0' encoding='UTF-8'?><partial-response><error>"
                                        + "<error-name>storing</error-name><error-message></error-message></error></partial-response>");
            }
            faces.responseComplete();
        } catch (IOException nietTeSchrijven) {
            throw new UncheckedIOException(nietTeSchrijven);
        }
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
