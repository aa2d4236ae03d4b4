/**
 * Texts that go out, made from versioned reference data.
 * A text is known by its kind, and each kind says what is filled in.
 * Begin with {@link nl.samenspraak.meldpunt.bericht.Sjablonen}.
 */
package nl.samenspraak.meldpunt.bericht;
