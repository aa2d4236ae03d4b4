/**
 * Meldpunt niet-acuut: anyone can report worries about oneself or another, and someone judges what has to happen (R-MEL-01).
 *
 * <p>{@link nl.samenspraak.meldpunt.Meldpunt} is the way in; {@link nl.samenspraak.meldpunt.Gesprekken} keeps the conversations from
 * which there is no melding yet. {@link nl.samenspraak.meldpunt.Triage} brings a melding further, {@link
 * nl.samenspraak.meldpunt.Wvggzonderzoek} does what the Wvggz asks, and {@link nl.samenspraak.meldpunt.Informeren} tells those who have a
 * right to know. What is in a melding is open to the one who took it in, until
 * it is assigned, and to the one who handles it; nobody else at the meldpunt sees more than that there is one (R-MEL-14).
 * Downstream modules refer to a melding by its {@link nl.samenspraak.meldpunt.MeldingId} and never reach its content by
 * themselves.
 */
package nl.samenspraak.meldpunt;
