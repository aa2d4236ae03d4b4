package nl.samenspraak.toeleiding.deelwijzer;

/**
 * A condition as the screen shows it.
 *
 * @param eis the condition
 * @param regel number of the rule that it comes from
 */
public record Voorwaarderij(Deelvoorwaarde eis, int regel) {}
