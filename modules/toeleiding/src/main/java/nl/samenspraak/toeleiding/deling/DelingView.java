package nl.samenspraak.toeleiding.deling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * A share with the answer that it rests on.
 *
 * @param id which one
 * @param stand how far it is
 * @param met with whom, and which way
 * @param soort the kind of data
 * @param wet the law of the task of who gets them
 * @param fase the phase
 * @param dag on which day
 * @param regelversie the version of the rules
 * @param nu what they said in the world that held
 * @param anders what they said in the other
 * @param eisen what had to be so, and what goes for passing on
 * @param noodzaak why, as the client reads it
 * @param zin the share in one sentence, as the client reads it
 * @param reden why another stands in its place, or empty
 * @param vervangt whether it stands in the place of another
 * @param spoor who recorded it and when
 * @param kan what can be done with it now
 */
public record DelingView(
        UUID id,
        Delingstand stand,
        Met met,
        Keuze soort,
        Keuze wet,
        Keuze fase,
        LocalDate dag,
        String regelversie,
        Uitspraak nu,
        Uitspraak anders,
        List<Eis> eisen,
        Noodzaaktoets noodzaak,
        String zin,
        String reden,
        boolean vervangt,
        Spoor spoor,
        List<Kan> kan)
        implements Serializable {

    public DelingView {
        eisen = List.copyOf(eisen);
        kan = List.copyOf(kan);
    }

    /** What can be done with a share. */
    public enum Kan {
        AFMAKEN,
        INTREKKEN,
        VERBETEREN
    }

    /**
     * With whom it was shared.
     *
     * @param richting which way
     * @param partij with which party
     * @param partijnaam the name of that party, or empty
     * @param persoon with whom there
     */
    public record Met(Delingrichting richting, PartijId partij, String partijnaam, String persoon)
            implements Serializable {}

    /**
     * Something that was chosen in the deelwijzer.
     *
     * @param code what rules call it
     * @param naam what people read
     */
    public record Keuze(String code, String naam) implements Serializable {}

    /**
     * What the deelwijzer said in one world.
     *
     * @param wereld with or without the Wams
     * @param uitkomst whether it may
     * @param regel number of the rule that decided; 0 without one
     * @param artikel the article, or empty
     * @param status law or still a bill; {@code null} when that is not known
     */
    public record Uitspraak(Wamswereld wereld, Deeluitkomst uitkomst, int regel, String artikel, Rechtsstatus status)
            implements Serializable {}

    /**
     * A condition as it was put.
     *
     * @param code what rules call it
     * @param tekst the sentence that was ticked
     * @param regel number of the rule that it comes from
     * @param doorgeven whether it is about passing on, and nothing to be ticked
     * @param aangevinkt whether it was ticked
     * @param grond on what ground, or empty
     */
    public record Eis(String code, String tekst, int regel, boolean doorgeven, boolean aangevinkt, String grond)
            implements Serializable {}

    /**
     * Who recorded it.
     *
     * @param door by whom
     * @param op when
     */
    public record Spoor(String door, Instant op) implements Serializable {}

    /**
     * @param wat something to do with it
     * @return whether that can be done now
     */
    public boolean kan(String wat) {
        return kan.contains(Kan.valueOf(wat));
    }

    /** @return what had to be so */
    public List<Eis> voorwaarden() {
        return eisen.stream().filter(eis -> !eis.doorgeven()).toList();
    }

    /** @return what goes for passing on */
    public List<Eis> doorgeven() {
        return eisen.stream().filter(Eis::doorgeven).toList();
    }
}
