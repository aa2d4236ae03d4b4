/**
 * How a case is handled, whatever it is about: found in the version that was read, changed or refused with a reason, kept.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.behandelen.Zaakwerk}.
 */
package nl.samenspraak.zaak.behandelen;
