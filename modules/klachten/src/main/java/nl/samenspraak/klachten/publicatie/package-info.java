/**
 * The yearly publication about klachten, in which small numbers do not show and nobody is named.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.publicatie.Jaarpublicaties}.
 */
package nl.samenspraak.klachten.publicatie;
