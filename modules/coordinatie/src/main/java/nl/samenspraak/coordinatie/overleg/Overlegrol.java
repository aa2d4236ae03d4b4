package nl.samenspraak.coordinatie.overleg;

/** As what somebody takes part in a casusoverleg (R-COO-13). */
public enum Overlegrol {
    HULPVERLENER,
    /** Gives advice, and takes nothing along. */
    EXPERT,
    /** A woningcorporatie: it takes no special and no criminal data along. */
    CORPORATIE,
    /** Can also supervise elsewhere; here it helps, and nothing goes to that other task. */
    KAN_TOEZICHT;

    /**
     * @param soort a kind of data
     * @return whether somebody in this role can take data of that kind along, whoever says yes
     */
    public boolean magMee(Gegevenssoort soort) {
        return switch (this) {
            case EXPERT -> false;
            case CORPORATIE -> soort == Gegevenssoort.GEWOON;
            case HULPVERLENER, KAN_TOEZICHT -> true;
        };
    }
}
