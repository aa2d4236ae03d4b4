/**
 * Who lives with the client, as far as the help needs it and they want to be in it (R-ALG-08, R-TOE-05).
 * Begin reading in {@link nl.samenspraak.toeleiding.gezin.Gezinsvastlegging}.
 */
package nl.samenspraak.toeleiding.gezin;
