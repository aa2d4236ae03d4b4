/**
 * One thing about which somebody complained twice, by form and by letter, is handled once: one klacht goes on under the number of the other, and
 * what was received first counts (9:11).
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.voegen.Voegen}.
 */
package nl.samenspraak.klachten.voegen;
