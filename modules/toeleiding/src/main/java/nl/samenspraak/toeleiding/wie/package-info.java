/**
 * Who the client is by the document that a law asks for, who may speak for the client and on which ground, and what the client leaves out of it.
 * Begin reading in {@link nl.samenspraak.toeleiding.wie.Wievastlegging}.
 */
package nl.samenspraak.toeleiding.wie;
