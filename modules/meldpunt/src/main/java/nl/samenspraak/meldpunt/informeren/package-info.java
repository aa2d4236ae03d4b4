/**
 * The betrokkene hears that there is a melding, or later for a reason; the melder hears how far it is.
 * Who put it off has to look at it again on a day.
 * Begin with {@link nl.samenspraak.meldpunt.informeren.Informeren}.
 */
package nl.samenspraak.meldpunt.informeren;
