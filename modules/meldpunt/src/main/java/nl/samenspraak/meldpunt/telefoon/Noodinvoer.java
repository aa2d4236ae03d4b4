package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.aannemen.Conceptvelden;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was typed about danger in a conversation, and what came of it (R-MEL-02). */
public class Noodinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private boolean gevaar;
    private Gevaarafloop vastgelegd;
    private String vastgelegdOm;
    private String vastgelegdGezegd;
    private Gevaarafloop afloop;
    private String tijd;
    private String gezegd;

    /** There is danger. */
    void noem(LocalTime nu) {
        gevaar = true;
        if (tijd == null) {
            tijd = Nederlands.tijd(nu);
        }
    }

    /** There was none: the answer was a mistake. */
    void vergissing() {
        gevaar = vastgelegd != null;
    }

    /** @return what was typed; empty when something is wrong with it */
    Optional<Noodoverdracht> lees(LocalTime nu, Veldfouten fouten) {
        Noodoverdracht gelezen = fouten.lees(
                "overdrachtgezegd",
                () -> new Noodoverdracht(afloop, Nederlands.leesTijd(tijd).orElse(null), gezegd),
                null);
        if (gelezen != null) {
            gelezen.toets(nu).ifPresent(bezwaar -> fouten.meld(veld(bezwaar), Meldteksten.tekst("reden." + bezwaar)));
        }
        return Optional.ofNullable(gelezen).filter(klopt -> fouten.geen());
    }

    /** @return whether something was said of it that is not recorded as it stands now; the time alone was filled in by the screen */
    boolean isNogVastTeLeggen() {
        boolean anders = afloop != vastgelegd
                || !Objects.equals(Invoer.alinea(gezegd, Noodoverdracht.LANGSTE_GEZEGD), vastgelegdeWoorden());
        boolean anderUur = vastgelegd != null && !Nederlands.leesTijd(tijd).equals(Nederlands.leesTijd(vastgelegdOm));
        return gevaar && (anders || anderUur);
    }

    private String vastgelegdeWoorden() {
        return vastgelegdGezegd == null ? "" : vastgelegdGezegd;
    }

    private static String veld(Weigerreden bezwaar) {
        return bezwaar == Weigerreden.AFLOOP_ONTBREEKT ? "overdracht" : "overdrachttijd";
    }

    void legVast(Noodoverdracht wat) {
        vastgelegd = wat.afloop();
        vastgelegdOm = Nederlands.tijd(wat.tijd());
        vastgelegdGezegd = wat.gezegd();
    }

    /** @return what goes along with a melding; {@code null} when there was no danger */
    Noodoverdracht bijMelding() {
        return gevaar ? Optional.ofNullable(getVastgelegd()).orElse(Noodoverdracht.NOG_NIET) : null;
    }

    void bewaarIn(Conceptvelden velden) {
        velden.zet("gevaargenoemd", gevaar ? "ja" : null);
        if (vastgelegd != null) {
            velden.zet("overdrachtid", id().toString());
            velden.zet("overdracht", vastgelegd, null);
            velden.zet("overdrachttijd", vastgelegdOm);
            velden.zet("overdrachtgezegd", vastgelegdGezegd);
        }
    }

    void herstelUit(Conceptvelden velden) {
        gevaar = velden.tekst("gevaargenoemd") != null;
        vastgelegd = velden.keuze("overdracht", Gevaarafloop.class, null);
        vastgelegdOm = velden.tekst("overdrachttijd");
        vastgelegdGezegd = velden.tekst("overdrachtgezegd");
        id = vastgelegd == null ? null : UUID.fromString(velden.tekst("overdrachtid"));
        afloop = vastgelegd;
        tijd = vastgelegdOm;
        gezegd = vastgelegdGezegd;
    }

    /** @return the key under which it is recorded, each time that it is corrected */
    UUID id() {
        if (id == null) {
            id = Id.nieuw();
        }
        return id;
    }

    /** @return whether there was danger in this conversation */
    public boolean isGevaar() {
        return gevaar;
    }

    /** @return what came of it, as it was recorded last; {@code null} when it was not */
    public Noodoverdracht getVastgelegd() {
        return vastgelegd == null
                ? null
                : new Noodoverdracht(
                        vastgelegd, Nederlands.leesTijd(vastgelegdOm).orElse(null), vastgelegdGezegd);
    }

    public Gevaarafloop[] getAflopen() {
        return Gevaarafloop.values();
    }

    public Gevaarafloop getAfloop() {
        return afloop;
    }

    public void setAfloop(Gevaarafloop afloop) {
        this.afloop = afloop;
    }

    public String getTijd() {
        return tijd;
    }

    public void setTijd(String tijd) {
        this.tijd = tijd;
    }

    public String getGezegd() {
        return gezegd;
    }

    public void setGezegd(String gezegd) {
        this.gezegd = gezegd;
    }
}
