package nl.samenspraak.toeleiding.verzoek;

import nl.samenspraak.toeleiding.toestemming.Vraaggrond;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/**
 * A request of which everything is known.
 *
 * @param nieuw what was filled in
 * @param soort what is asked
 * @param grond on what
 * @param artikel the article on which that ground rests here
 */
record Verzoekopzet(NieuwVerzoek nieuw, Vraagsoort soort, Vraaggrond grond, String artikel) {}
