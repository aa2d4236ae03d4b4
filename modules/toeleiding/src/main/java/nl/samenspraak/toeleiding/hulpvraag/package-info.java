/**
 * With what an onderzoek begins: the signal that the meldpunt passed on, and the question in the words of the client.
 * It goes when the second step is answered with no.
 * Begin reading in {@link nl.samenspraak.toeleiding.hulpvraag.Hulpvraag}.
 */
package nl.samenspraak.toeleiding.hulpvraag;
