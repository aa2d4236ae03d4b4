package nl.samenspraak.toegang.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Puts a stamp in each page just before it is drawn for the first time: earlier, Faces takes it for a part of the page as it was written, and does
 * not keep it.
 */
public class Stempelaar implements SystemEventListener {

    private static final String PLAATS = "samenspraak.stempel";

    @Override
    public void processEvent(SystemEvent gebeurtenis) {
        UIViewRoot pagina = (UIViewRoot) gebeurtenis.getSource();
        if (van(pagina) == null) {
            stempels().nieuw().ifPresent(stempel -> pagina.getAttributes().put(PLAATS, stempel));
        }
    }

    @Override
    public boolean isListenerForSource(Object bron) {
        return bron instanceof UIViewRoot;
    }

    /** @return the stamp of a page; {@code null} when it was made for nobody in particular */
    static Paginastempel van(UIViewRoot pagina) {
        return (Paginastempel) pagina.getAttributes().get(PLAATS);
    }

    static Paginastempels stempels() {
        return CDI.current().select(Paginastempels.class).get();
    }
}
