/**
 * What an inwoner asks about a look that he does not trust, and what the FG answers: one question about one look, with a term (AVG 12 lid 3, 39).
 *
 * <p>Begin reading in {@link nl.samenspraak.inwoner.vragen.Inzagevragenbalie} and {@link nl.samenspraak.inwoner.vragen.Inzagevragentoezicht}.
 */
package nl.samenspraak.inwoner.vragen;
