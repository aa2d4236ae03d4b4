/**
 * What was done with a toeleiding, in words, for whoever watches over the log: the kind of deed and to whom something went, and nothing that the
 * dossier says.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.logwoorden.JpaToeleidingwoorden}.
 */
package nl.samenspraak.toeleiding.logwoorden;
