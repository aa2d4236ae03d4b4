/**
 * The counter for those who enforce the law, and the desk behind it (R-TOE-42): making a request and reading the decision on it; deciding, with reasons
 * and a letter. Neither side opens a dossier here.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.handhavingsloket.Handhavingsloket}.
 */
package nl.samenspraak.toeleiding.handhavingsloket;
