/**
 * What somebody sees of the access log about himself: who looked, when, at what, for what and on which ground (R-LOG-03); and what is not shown,
 * or not yet, because it would betray somebody else or the law lets it wait (R-AVG-13).
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.spoor.Eigenspoor}; what is shown, {@link nl.samenspraak.toegang.spoor.Zicht} decides.
 */
package nl.samenspraak.toegang.spoor;
