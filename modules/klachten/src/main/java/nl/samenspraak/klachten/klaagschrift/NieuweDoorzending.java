package nl.samenspraak.klachten.klaagschrift;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.indeling.Doorzendbericht;

/**
 * What is known about sending a klacht on.
 *
 * @param code code of where it goes, or {@code null}
 * @param reden why, on one line
 * @param klagerAkkoord whether the klager agrees: a private body may not get it otherwise
 * @param nietNamensOns whether that body did not act for the college: else the klacht is about the college (9:1 lid 2)
 * @param ookGedrag whether it is about conduct as well, so that a copy goes and the klacht goes on here; {@code null} when that was not said
 * @param ontvanger which one it is, where only the kind is known by its code, or empty
 * @param adres where that one is, in one line, or empty
 */
public record NieuweDoorzending(
        String code,
        String reden,
        boolean klagerAkkoord,
        boolean nietNamensOns,
        Boolean ookGedrag,
        String ontvanger,
        String adres)
        implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** The most characters in {@link #ontvanger} and in {@link #adres}. */
    public static final int LANGSTE_NAAM = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long */
    public NieuweDoorzending {
        reden = Invoer.regel(reden, LANGSTE_REDEN);
        ontvanger = Doorzendbericht.schoon(Invoer.regel(ontvanger, LANGSTE_NAAM));
        adres = Doorzendbericht.schoon(Invoer.regel(adres, LANGSTE_NAAM));
    }

    /** To somebody whose name and address the reference data has. */
    public NieuweDoorzending(
            String code, String reden, boolean klagerAkkoord, boolean nietNamensOns, Boolean ookGedrag) {
        this(code, reden, klagerAkkoord, nietNamensOns, ookGedrag, "", "");
    }
}
