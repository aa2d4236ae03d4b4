/**
 * What the gate asks the modules, and they the gate: who has a task in a case, what somebody is called, who works here.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.navraag.Betrokkenheid}.
 */
package nl.samenspraak.toegang.navraag;
