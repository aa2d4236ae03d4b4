/**
 * The public form, with which somebody complains who is not signed in.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.formulier.Webformulier}.
 */
package nl.samenspraak.klachten.formulier;
