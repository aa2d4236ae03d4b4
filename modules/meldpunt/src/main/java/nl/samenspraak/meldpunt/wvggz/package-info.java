/**
 * The onderzoek that the Wvggz asks for, step by step and in its order.
 * The melding stays open until what that law asks is done, and a melder who must be told was told in time.
 * Begin with {@link nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek}.
 */
package nl.samenspraak.meldpunt.wvggz;
