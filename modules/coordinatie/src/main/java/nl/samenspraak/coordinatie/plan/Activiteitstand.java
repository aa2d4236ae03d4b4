package nl.samenspraak.coordinatie.plan;

import java.time.LocalDate;

/** How far an activity is; it follows from its days alone. */
public enum Activiteitstand {
    TE_LAAT,
    LOOPT,
    NOG_NIET,
    KLAAR;

    /**
     * @param begint its first day
     * @param eindigt its last day
     * @param afgerondOp when it was done; {@code null} when it is not
     * @param vandaag today
     * @return how far it is
     */
    public static Activiteitstand van(LocalDate begint, LocalDate eindigt, LocalDate afgerondOp, LocalDate vandaag) {
        if (afgerondOp != null) {
            return KLAAR;
        }
        if (eindigt.isBefore(vandaag)) {
            return TE_LAAT;
        }
        return begint.isAfter(vandaag) ? NOG_NIET : LOOPT;
    }
}
