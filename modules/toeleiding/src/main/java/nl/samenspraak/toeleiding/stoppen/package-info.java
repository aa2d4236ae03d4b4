/**
 * Why an onderzoek stops before there is a conclusion (R-TOE-04, R-TOE-13). It knows no dossier, so that the toeleiding itself can keep it.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.stoppen.Stopreden}.
 */
package nl.samenspraak.toeleiding.stoppen;
