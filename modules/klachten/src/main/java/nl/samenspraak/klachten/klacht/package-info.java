/**
 * The klacht itself: what is known of it, whom it is about, and how it is found and kept.
 * Whenever it is kept, its terms are brought in step with its timeline.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.klacht.Klacht}.
 */
package nl.samenspraak.klachten.klacht;
