package nl.samenspraak.coordinatie.vergeten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatie;

/** Makes coördinaties go. */
interface Planvernietigingen {

    /** @return those that ended before a moment, the first to have ended first */
    List<RijpeCoordinatie> geslotenVoor(Instant moment);

    /** @return that coordinatie, and nobody else can change it until the transaction ends */
    Optional<Coordinatie> grijp(Coordinatienummer nummer);

    /** Removes a coördinatie; what hangs on it goes along in the database itself. */
    void vernietig(Coordinatie coordinatie);
}
