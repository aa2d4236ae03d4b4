package nl.samenspraak.klachten.klacht;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Invoer;

/**
 * What is known of a klacht when it is recorded.
 *
 * @param kanaal how it came in
 * @param ontvangenOp on which day
 * @param dagtekening the day that stands on it (9:4 lid 2 b), or {@code null}
 * @param ondertekend whether it is signed (9:4 lid 2)
 * @param onderwerp what it is about, on one line
 * @param inhoud what happened
 * @param wens what the klager wants, or empty
 * @param gebeurd when it happened, in the words of the klager, or empty
 * @param jegensKlager whether it happened to the klager, as the formal rules ask (9:4 lid 1)
 * @param klager who complains
 * @param gedragingen what was done, by whom; may be empty when that is sorted out later
 * @param indeling under what it is counted
 * @param zaaknummer the number of the case that it is about, as it was typed, or empty
 */
public record NieuweKlacht(
        Klachtkanaal kanaal,
        LocalDate ontvangenOp,
        LocalDate dagtekening,
        boolean ondertekend,
        String onderwerp,
        String inhoud,
        String wens,
        String gebeurd,
        boolean jegensKlager,
        Klager klager,
        List<Gedraging> gedragingen,
        Klachtindeling indeling,
        String zaaknummer)
        implements Serializable {

    /** The most characters in {@link #onderwerp}. */
    public static final int LANGSTE_ONDERWERP = 150;

    /** The most characters in {@link #inhoud}. */
    public static final int LANGSTE_INHOUD = 4000;

    /** The most characters in {@link #wens}. */
    public static final int LANGSTE_WENS = 1000;

    /** The most characters in {@link #gebeurd}. */
    public static final int LANGSTE_GEBEURD = 200;

    /** The most characters in {@link #zaaknummer}. */
    public static final int LANGSTE_ZAAKNUMMER = 40;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long */
    public NieuweKlacht {
        onderwerp = Invoer.regel(onderwerp, LANGSTE_ONDERWERP);
        inhoud = Invoer.alinea(inhoud, LANGSTE_INHOUD);
        wens = Invoer.alinea(wens, LANGSTE_WENS);
        gebeurd = Invoer.regel(gebeurd, LANGSTE_GEBEURD);
        klager = klager == null ? Klager.onbekend() : klager;
        gedragingen = gedragingen == null ? List.of() : List.copyOf(gedragingen);
        zaaknummer = Invoer.regel(zaaknummer, LANGSTE_ZAAKNUMMER);
        indeling = indeling == null ? Klachtindeling.GEEN : indeling;
    }

    /** @return the same, about the conduct of others */
    public NieuweKlacht over(List<Gedraging> anderen) {
        return new NieuweKlacht(
                kanaal,
                ontvangenOp,
                dagtekening,
                ondertekend,
                onderwerp,
                inhoud,
                wens,
                gebeurd,
                jegensKlager,
                klager,
                anderen,
                indeling,
                zaaknummer);
    }
}
