/**
 * The numbers of cases, as people say them on the phone and read them on letters.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.nummer.Nummervorm}.
 */
package nl.samenspraak.zaak.nummer;
