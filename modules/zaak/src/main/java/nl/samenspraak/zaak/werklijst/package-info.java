/**
 * The lists of work of every kind of case: which list, which filters, how far one turned over, and taking up what nobody has.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.werklijst.Werklijstscherm}.
 */
package nl.samenspraak.zaak.werklijst;
