/**
 * What waits for coördinators: lists, taking up what nobody has, giving one's own to a colleague, and how much everybody of the pool has.
 * Begin reading in {@link nl.samenspraak.coordinatie.werklijst.Werkverdeling}.
 */
package nl.samenspraak.coordinatie.werklijst;
