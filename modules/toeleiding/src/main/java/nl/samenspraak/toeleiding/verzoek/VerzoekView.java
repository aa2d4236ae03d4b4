package nl.samenspraak.toeleiding.verzoek;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.partijen.Geheimhouding;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * A request with what came of it.
 *
 * @param id which one
 * @param partijnaam of which party
 * @param geheim what binds that party to silence; {@code null} when the party is gone
 * @param soort what was asked
 * @param stap for which step
 * @param grondnaam on what
 * @param artikel on which article
 * @param plicht whether a law prescribes the very item
 * @param noodzaak why, as the client reads it
 * @param toch why it is asked though the client did not want to say it, or empty
 * @param wijze how it goes
 * @param stand how far it is
 * @param termijn when it went and by when it is to be answered; {@code null} as long as it did not go
 * @param antwoord what came of it; {@code null} without an answer
 * @param vervalreden why it lapsed; {@code null} when it did not
 * @param ongelezenOp when an answer was destroyed unread, or {@code null}
 * @param kan what can be done with it now
 */
public record VerzoekView(
        UUID id,
        String partijnaam,
        Geheimhouding geheim,
        Vraagsoort soort,
        Stap stap,
        String grondnaam,
        String artikel,
        boolean plicht,
        Noodzaaktoets noodzaak,
        String toch,
        Verzoekwijze wijze,
        Verzoekstand stand,
        Termijnstand termijn,
        Antwoord antwoord,
        Vervalreden vervalreden,
        LocalDate ongelezenOp,
        List<Kan> kan)
        implements Serializable {

    public VerzoekView {
        kan = List.copyOf(kan);
    }

    /** What can be done with a request. */
    public enum Kan {
        VERSTUREN,
        WEGDOEN,
        HERINNEREN,
        ANTWOORD_VASTLEGGEN,
        ANTWOORD_VERBETEREN,
        ONGELEZEN_VERNIETIGEN
    }

    /**
     * When it went, and until when it waits.
     *
     * @param verstuurd the day on which it went
     * @param uiterlijk the last day for the answer
     * @param teLaat whether that has passed without one
     * @param herinnerd when a reminder went, or {@code null}
     */
    public record Termijnstand(LocalDate verstuurd, LocalDate uiterlijk, boolean teLaat, LocalDate herinnerd)
            implements Serializable {}

    /**
     * What the party answered.
     *
     * @param dag on which day
     * @param bekend whether the client is known there, or {@code null}
     * @param inhoud what was given, or empty
     * @param bron who answered
     * @param categorie why it was refused, or {@code null}
     * @param doorbreking on what it spoke all the same, or {@code null}
     */
    public record Antwoord(
            LocalDate dag,
            Boolean bekend,
            String inhoud,
            String bron,
            Weigercategorie categorie,
            Doorbrekingsgrond doorbreking)
            implements Serializable {}

    /**
     * @param wat something to do with it
     * @return whether that can be done now
     */
    public boolean kan(String wat) {
        return kan.contains(Kan.valueOf(wat));
    }
}
