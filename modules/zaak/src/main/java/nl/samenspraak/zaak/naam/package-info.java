/**
 * Whether a name that somebody typed is that of one person: who is asked about everybody, or about two at once, is not asked about somebody (R-TOE-42).
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.naam.Naamregel}.
 */
package nl.samenspraak.zaak.naam;
