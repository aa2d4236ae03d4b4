/**
 * Where an inwoner begins: what was looked at last, and what he can do.
 *
 * <p>Begin reading in {@link nl.samenspraak.inwoner.overzicht.MijnBean}.
 */
package nl.samenspraak.inwoner.overzicht;
