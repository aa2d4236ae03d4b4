/**
 * Free cliëntondersteuning: offered, answered, and who was at the table.
 * The onderzoek goes beyond its first step only after it was offered and answered.
 * Begin reading in {@link nl.samenspraak.toeleiding.ondersteuning.Ondersteunen}.
 */
package nl.samenspraak.toeleiding.ondersteuning;
