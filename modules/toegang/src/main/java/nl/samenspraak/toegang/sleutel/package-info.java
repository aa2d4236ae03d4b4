/**
 * The keys: what is encrypted at rest, what makes pseudonyms, and how keys are changed while work goes on.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.sleutel.Sleutelbos}.
 */
package nl.samenspraak.toegang.sleutel;
