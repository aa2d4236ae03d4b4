/**
 * Who handles a klacht: taking it up, giving it to a colleague, and who may not because he was involved.
 * The same screen says which conduct it is about.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.verdelen.Werkverdeling}.
 */
package nl.samenspraak.klachten.verdelen;
