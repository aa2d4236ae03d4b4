/**
 * The clock of Awb chapter 9: which terms a klacht has, computed from its timeline and kept nowhere.
 * It knows the steps that happened and the rules of law about them, and no klacht.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.klok.Klachttermijnen}.
 */
package nl.samenspraak.klachten.klok;
