/**
 * The seal of the access log: a Merkle tree over its lines with signed checkpoints, so that anybody can see that no line was changed, added or
 * taken away; the check of all of it, and the proof of one line.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.zegel.Zegelaar}.
 */
package nl.samenspraak.toegang.zegel;
