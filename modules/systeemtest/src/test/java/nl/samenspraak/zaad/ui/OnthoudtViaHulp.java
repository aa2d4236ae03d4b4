package nl.samenspraak.zaad.ui;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** Breaks a rule on purpose: what was read stays in the session, in something that the bean holds on to. */
@ViewScoped
public class OnthoudtViaHulp implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Hulp hulp = new Hulp();

    Hulp hulp() {
        return hulp;
    }

    /** Looks harmless. */
    static final class Hulp implements Serializable {

        private static final long serialVersionUID = 1L;

        private LazyDataModel<String> gelezen;

        LazyDataModel<String> gelezen() {
            return gelezen;
        }
    }
}
