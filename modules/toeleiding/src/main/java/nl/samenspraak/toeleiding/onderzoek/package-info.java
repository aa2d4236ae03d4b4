/**
 * An onderzoek from step to step, and the screen on which a toeleider does it with a client at the table.
 * What belongs to a later step cannot be read, recorded or asked; a no takes away what must go in the transaction in which it is said.
 * Begin reading in {@link nl.samenspraak.toeleiding.onderzoek.Onderzoek}.
 */
package nl.samenspraak.toeleiding.onderzoek;
