/**
 * The onderzoek that the Wvggz asks for, step by step and in its order.
 * The melding stays open until what that law asks is done.
 * Begin with {@link nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek}.
 */
package nl.samenspraak.meldpunt.wvggz;
