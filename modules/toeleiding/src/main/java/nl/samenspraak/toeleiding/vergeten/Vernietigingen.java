package nl.samenspraak.toeleiding.vergeten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleiding;

/** Makes toeleidingen go. */
interface Vernietigingen {

    /** @return those that ended before a moment, the first to have ended first */
    List<RijpeToeleiding> geslotenVoor(Instant moment);

    /** @return that toeleiding, and nobody else can change it until the transaction ends */
    Optional<Toeleiding> grijp(Toeleidingnummer nummer);

    /** Removes a toeleiding; what hangs on it goes along in the database itself. */
    void vernietig(Toeleiding toeleiding);
}
