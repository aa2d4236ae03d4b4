package nl.samenspraak.personen;

import java.util.Optional;

/** Why the BRP does not keep somebody's data up to date any more, besides death (element 67.20). */
public enum Opschorting {
    /** Moved abroad. */
    EMIGRATIE,
    /** Never lived here, or not any more: registered as a non-resident (RNI). */
    NIET_INGEZETENE,
    /** By a decision of the minister. */
    BESLUIT;

    /**
     * @param code the code of the BRP, or nothing
     * @return the reason; empty when there is none or it is another one
     */
    public static Optional<Opschorting> vanCode(String code) {
        return switch (code == null ? "" : code) {
            case "E" -> Optional.of(EMIGRATIE);
            case "R" -> Optional.of(NIET_INGEZETENE);
            case "M" -> Optional.of(BESLUIT);
            default -> Optional.empty();
        };
    }
}
