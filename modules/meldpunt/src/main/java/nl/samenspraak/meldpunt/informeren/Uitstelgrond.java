package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Why somebody may not be told yet that there is a melding (R-AVG-03). Reference data ({@code informeren.yaml}).
 *
 * @param code its code
 * @param naam the ground, in words
 * @param artikel the article on which it rests
 * @param naGesprek whether it can still hold once that person was spoken to
 * @param zonderAdres whether it holds only of somebody to whom no letter can go
 * @param inBrief how the letter that comes after it says why it comes late, as far as that may be said (UAVG 41)
 * @param geldigheid when it holds
 */
public record Uitstelgrond(
        String code,
        String naam,
        String artikel,
        boolean naGesprek,
        boolean zonderAdres,
        String inBrief,
        Geldigheid geldigheid)
        implements Serializable {

    /** The most characters in {@link #naam}. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in {@link #artikel}. */
    public static final int LANGSTE_ARTIKEL = 80;
}
