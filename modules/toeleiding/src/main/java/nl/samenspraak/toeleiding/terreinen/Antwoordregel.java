package nl.samenspraak.toeleiding.terreinen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.dossier.Route;

/**
 * An answer as the screen shows it.
 *
 * @param id its key
 * @param organisatie which organisation
 * @param terrein what its terrein is called
 * @param domein whether that is a domain beside the four laws
 * @param bekend what the client says
 * @param gezegdOp the day on which the client said so
 * @param ander what another said; {@code null} when nobody else was asked
 * @param magAnder whether another may be asked
 * @param oud whether it has to be confirmed before it is used (R-TOE-41)
 * @param beperkt whether the client contests it, and it is not used until that is decided (AVG 18)
 */
public record Antwoordregel(
        UUID id,
        String organisatie,
        String terrein,
        boolean domein,
        Bekend bekend,
        LocalDate gezegdOp,
        AnderAntwoord ander,
        boolean magAnder,
        boolean oud,
        boolean beperkt)
        implements Serializable {

    /**
     * @param antwoord what was said
     * @param route by which route the onderzoek came about
     * @param vandaag today
     * @param termijnen the terms of the municipality
     * @return the same as the screen shows it
     */
    public static Antwoordregel van(Terreinantwoord antwoord, Route route, LocalDate vandaag, Termijnen termijnen) {
        return new Antwoordregel(
                antwoord.id(),
                antwoord.organisatie(),
                antwoord.terrein().naam(),
                !antwoord.terrein().sociaalDomein(),
                antwoord.bekend(),
                antwoord.gezegdOp(),
                antwoord.ander().orElse(null),
                ClientWordtEerstGevraagd.magAnder(route, antwoord.bekend()),
                GegevenIsTeOud.toets(antwoord.peildatum(), vandaag, termijnen),
                antwoord.isBeperkt());
    }
}
