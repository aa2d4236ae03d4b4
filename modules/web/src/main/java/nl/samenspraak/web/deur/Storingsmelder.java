package nl.samenspraak.web.deur;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
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
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.samenspraak.toegang.Aanwezige;
import org.omnifaces.config.WebXml;
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

    private boolean beantwoord;

    private Storingsmelder(ExceptionHandler gewone) {
        super(gewone);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> wachtend =
                getUnhandledExceptionQueuedEvents().iterator();
        while (wachtend.hasNext()) {
            ExceptionQueuedEventContext gebeurtenis = wachtend.next().getContext();
            if (beantwoord || isAlBeantwoord(faces)) {
                // A request has one answer; what fails after it is mostly its consequence.
                schrijfOp(gebeurtenis);
                beantwoord = true;
            } else if (!faces.getExternalContext().isResponseCommitted()) {
                beantwoord = antwoord(faces, gebeurtenis);
            }
            if (beantwoord) {
                wachtend.remove();
            }
        }
        getWrapped().handle();
    }

    /**
     * Faces itself says of a page that is not there that it is not there, and then fails on it. And what is half sent cannot be taken back: in a
     * part of a page Faces would add the class of the failure; without that, the script of the frame sees that it is broken.
     */
    private static boolean isAlBeantwoord(FacesContext faces) {
        return faces.getExternalContext().isResponseCommitted()
                && (faces.getResponseComplete() || faces.getPartialViewContext().isAjaxRequest());
    }

    private static void schrijfOp(ExceptionQueuedEventContext gebeurtenis) {
        Throwable fout = gebeurtenis.getException();
        if (isOnleesbaar(gebeurtenis)) {
            LOG.log(
                    Level.INFO,
                    () -> "Onleesbare vraag " + kenmerk() + ": "
                            + fout.getClass().getName());
        } else {
            LOG.log(Level.SEVERE, fout, () -> "Storing " + kenmerk());
        }
    }

    /** @return whether it is answered; else its error page is the answer */
    private static boolean antwoord(FacesContext faces, ExceptionQueuedEventContext gebeurtenis) {
        Throwable fout = gebeurtenis.getException();
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        if (Exceptions.is(fout, ViewExpiredException.class)) {
            return ajax && schrijf(faces, "verlopen");
        }
        if (isOnleesbaar(gebeurtenis) && !heeftEenEigenPagina(fout)) {
            schrijfOp(gebeurtenis);
            return weiger(faces, fout);
        }
        if (heeftEenEigenPagina(fout)) {
            if (ajax) {
                // Faces would write its class in the answer; thrown, it becomes that page.
                throw new FacesException(fout);
            }
            return false;
        }
        if (ajax) {
            schrijfOp(gebeurtenis);
            faces.getExternalContext().setResponseHeader("X-Kenmerk", kenmerk());
        }
        return ajax && schrijf(faces, "storing");
    }

    /** What goes wrong while a request is read; and a nonce that is not ours, which is looked at while the answer is drawn. */
    private static boolean isOnleesbaar(ExceptionQueuedEventContext gebeurtenis) {
        PhaseId fase = gebeurtenis.getPhaseId();
        return fase != null && fase.compareTo(PhaseId.INVOKE_APPLICATION) < 0
                || oorzaken(gebeurtenis.getException()).anyMatch(CspException.class::isInstance);
    }

    /** A refusal, a version that is too old: these have a page of their own, whenever they come. */
    private static boolean heeftEenEigenPagina(Throwable fout) {
        Set<Class<Throwable>> metPagina =
                WebXml.instance().getErrorPageLocations().keySet();
        return oorzaken(fout)
                .anyMatch(oorzaak -> metPagina.stream().anyMatch(soort -> soort != null && soort.isInstance(oorzaak)));
    }

    private static Stream<Throwable> oorzaken(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause);
    }

    private static String kenmerk() {
        return CDI.current().select(Aanwezige.class).get().spoor().substring(0, LENGTE);
    }

    private static boolean weiger(FacesContext faces, Throwable fout) {
        boolean geenPagina = Exceptions.is(fout, FileNotFoundException.class);
        try {
            faces.getExternalContext()
                    .responseSendError(
                            geenPagina ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST, null);
        } catch (IOException nietTeSchrijven) {
            throw new UncheckedIOException(nietTeSchrijven);
        }
        faces.responseComplete();
        return true;
    }

    /** Says to the script of the frame what went wrong, instead of the part of the page that it asked for. */
    private static boolean schrijf(FacesContext faces, String wat) {
        ExternalContext buiten = faces.getExternalContext();
        ((HttpServletResponse) buiten.getResponse()).resetBuffer();
        buiten.setResponseContentType("text/xml");
        buiten.setResponseCharacterEncoding("UTF-8");
        try {
            buiten.getResponseOutputWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><error><error-name>" + wat
                            + "</error-name><error-message></error-message></error></partial-response>");
        } catch (IOException nietTeSchrijven) {
            throw new UncheckedIOException(nietTeSchrijven);
        }
        faces.responseComplete();
        return true;
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
