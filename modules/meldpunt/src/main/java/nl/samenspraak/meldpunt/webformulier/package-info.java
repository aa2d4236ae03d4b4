/**
 * The public form with which anyone reports, and the page that tells how far a melding is.
 * Nobody has an account here; a number and a code open one answer and nothing else.
 * Begin with {@link nl.samenspraak.meldpunt.webformulier.Webformulier}.
 */
package nl.samenspraak.meldpunt.webformulier;
