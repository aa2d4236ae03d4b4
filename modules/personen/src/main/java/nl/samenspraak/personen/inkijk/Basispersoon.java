package nl.samenspraak.personen.inkijk;

import nl.samenspraak.personen.Persoonsgegevens;

/**
 * What a base registry knows of somebody; of what was not asked there is nothing in it.
 *
 * @param gegevens the data
 */
public record Basispersoon(Persoonsgegevens gegevens) {}
