/**
 * The request of a professional for an onderzoek (route B): what it has to show, and the decision with reasons.
 * Of a refused request nothing is kept of what it said about the client.
 * Begin reading in {@link nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbehandeling}.
 */
package nl.samenspraak.toeleiding.onderzoeksverzoek;
