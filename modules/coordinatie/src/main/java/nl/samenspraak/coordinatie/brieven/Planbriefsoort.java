package nl.samenspraak.coordinatie.brieven;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters of a coördinatie, in the order in which they are needed. */
public enum Planbriefsoort {
    /** To the client: who coordinates, how to reach him, who is the controller, on which law, and that one can be waived (R-COO-03, R-COO-04). */
    BEGIN(Aan.INWONER),
    /** To the client: that another coordinates, or is the controller (R-ALG-06). */
    OPVOLGING(Aan.INWONER),
    /** To somebody of the household: to be on record, and why (R-ALG-08, R-AVG-01). */
    GEZINSLID(Aan.GEZINSLID),
    /** To the client: that it stopped, on which ground (R-COO-22). */
    STOP(Aan.INWONER),
    /** To a party: that it stopped, and what happens with what was open. */
    STOP_PARTIJ(Aan.PARTIJ);

    /** To whom. */
    public enum Aan {
        INWONER,
        GEZINSLID,
        PARTIJ
    }

    private final Aan aan;

    Planbriefsoort(Aan aan) {
        this.aan = aan;
    }

    /** @return to whom it goes */
    public Aan aan() {
        return aan;
    }

    /** @return its code, in the reference data and in an address */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code what an address names
     * @return the letter; empty when there is none of that name
     */
    public static Optional<Planbriefsoort> van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
