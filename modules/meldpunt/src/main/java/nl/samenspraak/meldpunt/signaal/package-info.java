/**
 * What a melding says: about whom, by whom, why now, and the reasons of the law to refuse one.
 * Each rule is a class of its own and answers with a {@link nl.samenspraak.meldpunt.signaal.Weigerreden}.
 * Begin with {@link nl.samenspraak.meldpunt.signaal.Aannameregels}.
 */
package nl.samenspraak.meldpunt.signaal;
