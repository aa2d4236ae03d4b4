/**
 * The deelwijzer: whether data may be shared, under which conditions and on which article (R-TOE-32).
 *
 * <p>The rules are reference data, {@code deelwijzer.yaml} and {@code deelwijzer-regels.yaml}. A question has five choices: who gives, who gets,
 * which data, for which law of who gets, in which phase. The rule that fits most closely decides; of more general rules the conditions
 * count too. Rules that contradict each other stop the start. What stands here knows no dossier.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.deelwijzer.Deelwijzer}.
 */
package nl.samenspraak.toeleiding.deelwijzer;
