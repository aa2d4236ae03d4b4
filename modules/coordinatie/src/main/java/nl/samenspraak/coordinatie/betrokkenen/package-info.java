/**
 * Whose plan it is: the household, as far as the plan needs them, and the parties that do something in it, each with its task (R-COO-17, R-ALG-08).
 * Begin reading in {@link nl.samenspraak.coordinatie.betrokkenen.Kringbeheer}.
 */
package nl.samenspraak.coordinatie.betrokkenen;
