/**
 * Reading along with whoever writes about a client: hints on words that judge, name an illness, or say nothing. They never block.
 * The list is reference data that the municipality maintains.
 * Begin reading in {@link nl.samenspraak.toeleiding.meelezen.Taalwenken}.
 */
package nl.samenspraak.toeleiding.meelezen;
