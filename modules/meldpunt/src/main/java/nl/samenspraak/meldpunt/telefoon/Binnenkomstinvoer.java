package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.aannemen.Conceptvelden;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Binnenkomst;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.OntvangstIsGeweest;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was chosen and typed about how a melding came in that is recorded by hand. */
public class Binnenkomstinvoer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Kanaal kanaal = Kanaal.TELEFOON;
    private String ontvangenOp;

    Binnenkomst lees(LocalDate vandaag, Veldfouten fouten) {
        if (isTelefoon()) {
            return Binnenkomst.GESPREK;
        }
        Binnenkomst gelezen =
                fouten.lees("ontvangenop", () -> new Binnenkomst(kanaal, dag()), new Binnenkomst(kanaal, null));
        OntvangstIsGeweest.toets(gelezen, vandaag)
                .ifPresent(bezwaar -> fouten.meld("ontvangenop", Meldteksten.tekst("reden." + bezwaar)));
        return gelezen;
    }

    void bewaarIn(Conceptvelden velden) {
        velden.zet("kanaal", kanaal, Kanaal.TELEFOON);
        velden.zet("ontvangenop", ontvangenOp);
    }

    void herstelUit(Conceptvelden velden) {
        kanaal = velden.keuze("kanaal", Kanaal.class, Kanaal.TELEFOON);
        ontvangenOp = velden.tekst("ontvangenop");
    }

    /** Left empty is today. */
    private LocalDate dag() {
        if (ontvangenOp == null) {
            return null;
        }
        try {
            return LocalDate.parse(ontvangenOp.strip().replaceAll("[/. ]+", "-"), DATUM);
        } catch (DateTimeException onleesbaar) {
            throw new OngeldigeWaarde(Meldteksten.tekst("nieuw.ontvangen.fout"));
        }
    }

    /** @return whether someone is on the phone now, so that nothing more needs to be asked */
    public boolean isTelefoon() {
        return kanaal == Kanaal.TELEFOON;
    }

    /** @return the ways that are recorded by hand */
    public Kanaal[] getKanalen() {
        return new Kanaal[] {Kanaal.TELEFOON, Kanaal.BALIE, Kanaal.EMAIL, Kanaal.BRIEF};
    }

    public Kanaal getKanaal() {
        return kanaal;
    }

    public void setKanaal(Kanaal kanaal) {
        this.kanaal = kanaal == null ? Kanaal.TELEFOON : kanaal;
    }

    public String getOntvangenOp() {
        return ontvangenOp;
    }

    public void setOntvangenOp(String ontvangenOp) {
        this.ontvangenOp = ontvangenOp;
    }
}
