/**
 * What there is to do besides hearing and judging: settling it informally, or not handling it.
 * Its screen also shows the advice and the requests for data.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.afhandelen.Klachtafhandeling}.
 */
package nl.samenspraak.klachten.afhandelen;
