/**
 * Work that no user starts: daily works on the clock, and the commands of an operator.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.werk.Wekker}.
 */
package nl.samenspraak.toegang.werk;
