/**
 * Toeleiding: finding out together with the client whether problems hang together (R-TOE-01 and further).
 *
 * <p>This module listens to what the meldpunt passes on and keeps the toeleidingsdossier, apart from the other dossiers
 * (R-ALG-04). What there is now is the deelwijzer.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.deelwijzer.Deelwijzer}.
 */
package nl.samenspraak.toeleiding;
