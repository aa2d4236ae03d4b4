/**
 * The work lists of toeleiders, taking up what nobody has, and giving one's own to a colleague.
 * A list walks along an index and loads no dossier.
 * Begin reading in {@link nl.samenspraak.toeleiding.werklijst.Werkverdeling}.
 */
package nl.samenspraak.toeleiding.werklijst;
