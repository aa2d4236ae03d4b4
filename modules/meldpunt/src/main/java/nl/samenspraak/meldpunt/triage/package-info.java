/**
 * A melding is opened, judged and brought further: to a loket, to toeleiding, or closed.
 * What goes to a loket is precisely what was seen and confirmed.
 * Begin with {@link nl.samenspraak.meldpunt.triage.Triage}.
 */
package nl.samenspraak.meldpunt.triage;
