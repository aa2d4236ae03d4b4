/**
 * What people are typing on the pages of dossiers and did not save yet: kept while they type, given back when they ask for it.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.concept.Dossierconcepten}.
 */
package nl.samenspraak.zaak.concept;
