/**
 * What is kept of an inwoner, dossier by dossier, and what he agreed with (AVG 15, AVG 7 lid 3). The modules show it; here it is put together.
 *
 * <p>Begin reading in {@link nl.samenspraak.inwoner.dossiers.Dossierlijst}.
 */
package nl.samenspraak.inwoner.dossiers;
