package nl.samenspraak.coordinatie.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * With what a coördinatie begins.
 *
 * @param id its identifier
 * @param nummer its number
 * @param persoon whose household it is about
 * @param aanleiding with what it begins
 * @param draad the toeleiding it comes from; {@code null} when it comes from none
 * @param eigenVraag whether the client asked for it: by route A, or with consent (R-COO-04)
 * @param verplicht whether the law makes it obligatory (R-COO-01)
 * @param terreinen in which terreinen there is something, which explains that
 * @param toestemming to what the client consented; empty after an onderzoek (R-COO-19, R-COO-29)
 * @param nieuweGrond what is new since an earlier plan stopped; empty when there was none (R-COO-23)
 * @param startdag from which day the terms count
 * @param door who began it
 * @param op when
 */
public record Begin(
        CoordinatieId id,
        Coordinatienummer nummer,
        PersoonId persoon,
        Aanleiding aanleiding,
        Draad draad,
        boolean eigenVraag,
        boolean verplicht,
        List<Terrein> terreinen,
        String toestemming,
        String nieuweGrond,
        LocalDate startdag,
        UUID door,
        Instant op) {

    /** The most characters of a consent, or of what is new. */
    public static final int LANGSTE_TEKST = 500;

    /**
     * The thread back to a toeleiding. Its number outlives the toeleiding: people say it to each other.
     *
     * @param toeleiding which one
     * @param nummer its number
     */
    public record Draad(ToeleidingId toeleiding, Toeleidingnummer nummer) {}
}
