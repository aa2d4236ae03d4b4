/**
 * The documents of an onderzoek: seen, kept with a reason, given back, passed on to the physician or destroyed, and each time the client hears so (R-TOE-26,
 * R-TOE-36, R-TOE-37, R-TOE-41). A document may have a file; where that is kept, {@link nl.samenspraak.zaak.stukken.Dossierbestanden} knows.
 * Begin reading in {@link nl.samenspraak.toeleiding.stukken.Stuk}.
 */
package nl.samenspraak.toeleiding.stukken;
