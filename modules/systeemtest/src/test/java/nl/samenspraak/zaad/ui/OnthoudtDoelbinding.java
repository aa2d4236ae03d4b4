package nl.samenspraak.zaad.ui;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import nl.samenspraak.toegang.Doelbinding;

/** Breaks a rule on purpose: reads for hours under one purpose. */
@ViewScoped
public class OnthoudtDoelbinding implements Serializable {

    private static final long serialVersionUID = 1L;

    private Doelbinding doel;

    Doelbinding doel() {
        return doel;
    }
}
