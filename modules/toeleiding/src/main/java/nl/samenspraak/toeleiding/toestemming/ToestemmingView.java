package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.PartijId;

/**
 * A consent with its history.
 *
 * @param id which one
 * @param richting whether that party gives the data, or gets them
 * @param partij which party
 * @param partijnaam the name of that party
 * @param soort which data
 * @param waarvoor what for
 * @param stand how it stands today
 * @param tot the last day on which it holds, or {@code null}
 * @param kan how it can stand next, in the order in which it is offered
 * @param verloop what was said about it, the latest first
 * @param gedeeld what was shared with that party of these data, each in one sentence; taking it back leaves that standing
 */
public record ToestemmingView(
        UUID id,
        Delingrichting richting,
        PartijId partij,
        String partijnaam,
        Vraagsoort soort,
        String waarvoor,
        Toestemmingstand stand,
        LocalDate tot,
        List<Toestemmingstand> kan,
        List<Gezegd> verloop,
        List<String> gedeeld)
        implements Serializable {

    /**
     * Something that was said about it.
     *
     * @param stand how it stood from then on
     * @param dag on which day
     * @param toelichting how it went, or empty
     * @param door who recorded it
     */
    public record Gezegd(Toestemmingstand stand, LocalDate dag, String toelichting, String door)
            implements Serializable {}

    /** @return since which day it stands as it does, as the client said it */
    public LocalDate sinds() {
        return verloop.get(0).dag();
    }

    /** @return whether it can be taken back now */
    public boolean isInTeTrekken() {
        return kan.contains(Toestemmingstand.INGETROKKEN);
    }

    /** @return how it can stand next, beside taking it back */
    public List<Toestemmingstand> verder() {
        return kan.stream().filter(stap -> stap != Toestemmingstand.INGETROKKEN).toList();
    }
}
