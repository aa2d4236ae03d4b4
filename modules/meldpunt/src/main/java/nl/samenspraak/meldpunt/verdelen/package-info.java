/**
 * The work lists, how much is in them, and who gets which melding.
 * Taking up and giving away are done by number: nothing of a melding is shown for it.
 * Begin with {@link nl.samenspraak.meldpunt.verdelen.Werkverdeling}.
 */
package nl.samenspraak.meldpunt.verdelen;
