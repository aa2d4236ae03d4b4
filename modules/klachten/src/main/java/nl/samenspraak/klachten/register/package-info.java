/**
 * The register of klachten (9:12a): what came in, and how it ended.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.register.Register}.
 */
package nl.samenspraak.klachten.register;
