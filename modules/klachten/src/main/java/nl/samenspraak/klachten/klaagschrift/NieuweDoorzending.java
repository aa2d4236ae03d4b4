package nl.samenspraak.klachten.klaagschrift;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * What is known about sending a klacht on.
 *
 * @param code code of where it goes, or {@code null}
 * @param reden why, on one line
 * @param klagerAkkoord whether the klager agrees: a private body may not get it otherwise
 * @param nietNamensOns whether that body did not act for the college: else the klacht is about the college (9:1 lid 2)
 * @param ookGedrag whether it is about conduct as well, so that a copy goes and the klacht goes on here; {@code null} when that was not said
 */
public record NieuweDoorzending(
        String code, String reden, boolean klagerAkkoord, boolean nietNamensOns, Boolean ookGedrag)
        implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public NieuweDoorzending {
        reden = Invoer.regel(reden, LANGSTE_REDEN);
    }
}
