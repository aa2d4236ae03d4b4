/**
 * A melding as it is kept: from the moment it is taken in until it is closed.
 * Every service finds and changes one the same way, through {@link nl.samenspraak.meldpunt.melding.Behandeling}.
 * Begin with {@link nl.samenspraak.meldpunt.melding.Melding}.
 */
package nl.samenspraak.meldpunt.melding;
