package nl.samenspraak.coordinatie.overleg;

import java.util.Optional;
import nl.samenspraak.toeleiding.Partijaard;

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
     * The role follows from the party: else whoever invites decides what may go along. An expert takes nothing, so anybody can be one; of whom the register
     * knows nothing, that is all there is to be.
     *
     * @param aard what the party is, as the register says; empty when it is not there
     * @return whether somebody of it can take part in this role
     */
    public boolean past(Optional<Partijaard> aard) {
        return this == EXPERT || aard.filter(welke -> this == van(welke)).isPresent();
    }

    private static Overlegrol van(Partijaard aard) {
        return switch (aard) {
            case HULP -> HULPVERLENER;
            case CORPORATIE -> CORPORATIE;
            case TOEZICHT -> KAN_TOEZICHT;
        };
    }

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
