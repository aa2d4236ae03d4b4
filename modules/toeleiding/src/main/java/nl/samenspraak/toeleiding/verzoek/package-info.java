/**
 * Requests to parties (R-TOE-17 to R-TOE-19, R-TOE-35): what, from whom, why and on which ground; and what came of it.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.verzoek.Verzoekenboek}; the ground is judged in
 * {@link nl.samenspraak.toeleiding.verzoek.GrondLigtVast}.
 */
package nl.samenspraak.toeleiding.verzoek;
