package nl.samenspraak.klachten.taak;

import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;

/** Under which pet and for which purpose a klacht is given to somebody that none of those who handle klachten may handle (9:7). */
public final class Klachttoewijzer {

    /** The code of the pet; also in the reference data of petten. */
    public static final String PET = "beheerder";

    /** The code of its purpose. */
    public static final String DOEL = "klacht-toewijzen";

    /** The parts to which a klacht belongs: who gives it to somebody, reaches it for that and is shown nothing of it. */
    public static final List<Dossierdeel> DELEN = List.of(Dossierdeel.KLACHT, Dossierdeel.KLACHTVERDELING);

    private Klachttoewijzer() {}
}
