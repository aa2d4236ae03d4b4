/**
 * The ecogram: the client, the household and who is around them, as a drawing and as the same facts in a list. It shows what is recorded elsewhere, as far as
 * the step that was reached, and keeps nothing itself.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.ecogram.Ecogramlezer}.
 */
package nl.samenspraak.toeleiding.ecogram;
