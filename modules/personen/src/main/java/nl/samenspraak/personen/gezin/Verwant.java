package nl.samenspraak.personen.gezin;

import nl.samenspraak.personen.register.Persoon;

/**
 * A link with the person at its other end.
 *
 * @param band the link
 * @param ander the person at the other end
 */
public record Verwant(Gezinsband band, Persoon ander) {}
