package nl.samenspraak.toegang.logboek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.recht.Actie;

/**
 * One access, about at most one person, as the gate knows it. An access that showed several persons at once is as many lines;
 * {@code regel} of {@code regels} keeps them together. Storing it adds identifier, node, number, time and MAC.
 *
 * @param wie who did it
 * @param wat what was done
 * @param persoon whose data it was about; {@code null} when about nobody in particular
 * @param afloop how it ended
 * @param regel which of the lines of this access this is, from 1
 * @param regels how many lines this access has
 */
public record Logregel(Wie wie, Wat wat, PersoonId persoon, Afloop afloop, int regel, int regels) {

    /**
     * @param gebruiker key of the user; {@code null} when nobody was signed in
     * @param organisatie for whom the user works
     * @param werkplek network address
     * @param pet code of the pet that was worn
     * @param spoor trace identifier of the request
     */
    public record Wie(UUID gebruiker, String organisatie, String werkplek, String pet, String spoor) {}

    /**
     * @param actie what was done
     * @param daad what that did, as a code; {@code null} when the action says enough, or nothing was done
     * @param delen the parts of the dossier that were opened
     * @param doel the purpose, with ground and processing activity; {@code null} when refused before one could be chosen
     * @param zaak the case; {@code null} when none was named
     * @param begonnen when the question was put
     * @param bewarenTot until when the line is kept (R-LOG-06)
     */
    public record Wat(
            Actie actie,
            String daad,
            Set<Dossierdeel> delen,
            Doel doel,
            Zaakverwijzing zaak,
            Instant begonnen,
            LocalDate bewarenTot) {}

    /**
     * @param uitkomst how it ended
     * @param weigergrond why it was refused; {@code null} when it was not
     * @param reden the reason that the user gave (break-glass); {@code null} when none was asked
     * @param aantal how many rows were shown
     * @param wederpartij to whom data went, from whom they came or whom was asked; {@code null} when nobody outside
     */
    public record Afloop(Uitkomst uitkomst, Weigergrond weigergrond, String reden, int aantal, String wederpartij) {}
}
