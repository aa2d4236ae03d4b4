/**
 * A screen with a part of one dossier: opened under a purpose, read again whenever it is drawn, and with both versions when somebody else was first.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.scherm.Dossierscherm}.
 */
package nl.samenspraak.zaak.scherm;
