package nl.samenspraak.zaad.ui;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.zaad.Zaadbeeld;

/** Keeps the rule: which, when, what was typed, and what one request read. */
@ViewScoped
public class OnthoudtKeuzes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Leesbeurt<Zaadbeeld> gelezen = new Leesbeurt<>();
    private List<UUID> welke = new ArrayList<>();
    private LocalDate dag;
    private String getypt;
    private long versie;

    @Override
    public String toString() {
        return gelezen + " " + welke + " " + dag + " " + getypt + " " + versie;
    }
}
