/**
 * Who looked: the lines of the log about whoever is signed in, in plain words and by the day (R-LOG-03).
 *
 * <p>Begin reading in {@link nl.samenspraak.inwoner.kijken.Kijkwoorden}.
 */
package nl.samenspraak.inwoner.kijken;
