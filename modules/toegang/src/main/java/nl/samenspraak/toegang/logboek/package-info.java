/**
 * The access log: its line, how a line is written and authenticated, and how the FG reads it (R-LOG-01 and further).
 *
 * <p>Rows are only ever added. Each bears a MAC over its canonical form and a number that rises by one per node, so that a
 * changed, added or removed row shows. Nothing of a dossier stands in it, and no plain BSN.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.logboek.Logboek}.
 */
package nl.samenspraak.toegang.logboek;
