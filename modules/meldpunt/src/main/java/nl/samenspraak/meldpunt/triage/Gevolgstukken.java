package nl.samenspraak.meldpunt.triage;

import java.util.Optional;
import nl.samenspraak.meldpunt.informeren.Informatie;

/**
 * What came of a melding.
 *
 * @param doorgeleiding what was put ready for a loket, when something was
 * @param toeleiding on what it went to toeleiding, when it did
 * @param informatie who knows of it, when anybody was told or not told
 */
record Gevolgstukken(
        Optional<Doorgeleiding> doorgeleiding,
        Optional<Toeleidingsbesluit> toeleiding,
        Optional<Informatie> informatie) {}
