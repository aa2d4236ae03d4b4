package nl.samenspraak.zaad.ui;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.zaad.Zaadbeeld;

/** Breaks a rule on purpose: what was read stays in the session. */
@ViewScoped
public class OnthoudtBeelden implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Zaadbeeld> gelezen = List.of();

    List<Zaadbeeld> gelezen() {
        return gelezen;
    }
}
