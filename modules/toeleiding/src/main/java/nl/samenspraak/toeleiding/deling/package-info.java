/**
 * What was shared in a toeleiding (R-TOE-32): what, with whom, for what, by whom and when, with the answer of the deelwijzer that it rests on and the
 * ground of each condition. While a condition is open it is a concept; it is never what was said, only of which kind it was.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.deling.Delingenboek}.
 */
package nl.samenspraak.toeleiding.deling;
