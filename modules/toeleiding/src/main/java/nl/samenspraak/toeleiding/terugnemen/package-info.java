/**
 * What somebody got is taken back: the client said no, the step it was asked for is over, it was erased, or may not be used for now. Whoever got it hears
 * so by letter (AVG 19), and that letter is owed until it went.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.terugnemen.Terugnemen}.
 */
package nl.samenspraak.toeleiding.terugnemen;
