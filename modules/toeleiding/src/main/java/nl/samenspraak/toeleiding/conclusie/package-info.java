/**
 * The fourth step: the five points of the onderzoek, and its conclusion with reasons.
 * Facts and opinions are told apart, each with its source; what the law makes of the terreinen is computed.
 * Begin reading in {@link nl.samenspraak.toeleiding.conclusie.Concluderen}.
 */
package nl.samenspraak.toeleiding.conclusie;
