/**
 * Terms of law: how long, from which day, over which holidays (Algemene termijnenwet), and the steps that led there.
 *
 * <p>Begin reading in {@link nl.samenspraak.kern.termijn.Termijnrekenaar}.
 */
package nl.samenspraak.kern.termijn;
