/**
 * What goes out about whom a melding is about, and by which ways: known, so that it can be put right when the melding turns out to be about somebody
 * else.
 *
 * <p>Begin reading in {@link nl.samenspraak.meldpunt.uitgang.Uitgang}.
 */
package nl.samenspraak.meldpunt.uitgang;
