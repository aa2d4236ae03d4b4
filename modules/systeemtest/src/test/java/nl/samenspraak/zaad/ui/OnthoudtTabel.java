package nl.samenspraak.zaad.ui;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** Breaks a rule on purpose: the rows of a table stay in the session. */
@ViewScoped
public class OnthoudtTabel implements Serializable {

    private static final long serialVersionUID = 1L;

    private LazyDataModel<String> rijen;

    LazyDataModel<String> rijen() {
        return rijen;
    }
}
