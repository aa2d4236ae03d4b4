/**
 * Files that somebody puts with a case: judged by what is in them, locked away in pieces, given back as they came, and gone with their case.
 *
 * <p>A module reads a file from its page with {@link nl.samenspraak.zaak.stukken.Bestandsinvoer}, lets
 * {@link nl.samenspraak.zaak.stukken.Bestandskeuring} judge it, and keeps it behind a gate of its own. What a file is to the case stands in that module.
 * Begin reading in {@link nl.samenspraak.zaak.stukken.Dossierbestanden}.
 */
package nl.samenspraak.zaak.stukken;
