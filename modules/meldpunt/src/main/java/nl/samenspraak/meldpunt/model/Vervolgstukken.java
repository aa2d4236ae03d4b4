package nl.samenspraak.meldpunt.model;

import java.util.Optional;

/**
 * What came of a melding.
 *
 * @param doorgeleiding what was put ready for a loket, when something was
 * @param toeleiding on what it went to toeleiding, when it did
 * @param informatie who knows of it, when anybody was told or not told
 */
public record Vervolgstukken(
        Optional<Doorgeleiding> doorgeleiding,
        Optional<Toeleidingsbesluit> toeleiding,
        Optional<Informatie> informatie) {}
