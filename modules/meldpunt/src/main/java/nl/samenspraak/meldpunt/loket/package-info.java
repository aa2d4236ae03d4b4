/**
 * The lokets to which a melding can go, and what each of them may get.
 * They are reference data, with the days on which they hold.
 * Begin with {@link nl.samenspraak.meldpunt.loket.Loketten}.
 */
package nl.samenspraak.meldpunt.loket;
