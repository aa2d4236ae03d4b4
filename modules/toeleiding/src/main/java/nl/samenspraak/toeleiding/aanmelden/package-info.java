/**
 * How a toeleiding comes in: from the meldpunt, with the thread back to the melding; or from the client, at the desk or on the phone.
 * What the meldpunt passes on is copied in the transaction that passes it on.
 * Begin reading in {@link nl.samenspraak.toeleiding.aanmelden.Aanmelden}.
 */
package nl.samenspraak.toeleiding.aanmelden;
