package nl.samenspraak.web.deur;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import org.primefaces.context.PrimeApplicationContext;

/**
 * Keeps the exceptions of web.xml and their pages out of every page: PrimeFaces writes them there, by the names of their classes, for a script that
 * goes to such a page when an answer names one. Our answers do not ({@link Storingsmelder}), and those pages are no addresses.
 */
public class Foutadressen implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object bron) {
        return true;
    }

    /** Before the first page is drawn, for PrimeFaces cannot be asked while the application starts; after that there is nothing left to do. */
    @Override
    public void processEvent(SystemEvent gebeurtenis) {
        Map<String, String> adressen = PrimeApplicationContext.getCurrentInstance(FacesContext.getCurrentInstance())
                .getConfig()
                .getErrorPages();
        if (!adressen.isEmpty()) {
            adressen.clear();
        }
    }
}
