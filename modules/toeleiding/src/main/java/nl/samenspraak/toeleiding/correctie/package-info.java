/**
 * When something that was recorded is not so (R-TOE-28, AVG 16): the client asks, the toeleider decides, and both versions stay. What was corrected
 * reaches whoever got it by letter, and stays owed until that letter went; what was refused carries what the client says about it.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.correctie.Correctie}.
 */
package nl.samenspraak.toeleiding.correctie;
