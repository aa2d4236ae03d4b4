/**
 * Toeleiding: finding out together with the client whether problems hang together (R-TOE-01 and further), in a dossier apart from the others
 * (R-ALG-04). Other modules know a toeleiding by its {@link nl.samenspraak.toeleiding.ToeleidingId}, and hear when an onderzoek is over.
 * Begin reading in {@link nl.samenspraak.toeleiding.dossier.Toeleiding}; who may share what is in {@link nl.samenspraak.toeleiding.deelwijzer.Deelwijzer}.
 */
package nl.samenspraak.toeleiding;
