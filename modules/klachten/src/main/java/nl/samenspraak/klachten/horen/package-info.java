/**
 * The klager and the beklaagde are heard, or need not be (9:10).
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.horen.Horen}.
 */
package nl.samenspraak.klachten.horen;
