package nl.samenspraak.klachten.maatregelen;

import java.util.UUID;

/**
 * A measure with what a list says of its klacht.
 *
 * @param maatregel the measure
 * @param nummer the number of its klacht
 * @param behandelaar the account of who handles that klacht, or {@code null}
 */
public record Maatregelrij(Maatregel maatregel, String nummer, UUID behandelaar) {}
