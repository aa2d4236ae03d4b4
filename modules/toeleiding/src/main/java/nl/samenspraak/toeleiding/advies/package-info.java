/**
 * Questions to the privacy officer from a step of an onderzoek, and what was decided with the advice (R-ALG-28).
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.advies.Onderzoeksadvies}.
 */
package nl.samenspraak.toeleiding.advies;
