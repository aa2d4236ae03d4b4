package nl.samenspraak.web;

/**
 * An entry of the menu.
 *
 * @param code code in the reference data of petten
 * @param naam what the screen shows
 * @param pad address within the application; empty while the module is still to come
 * @param volgt whether the module is still to come
 * @param actief whether the current screen belongs to it
 * @param aantal how much waits there, as people read it; {@code null} when it does not count
 */
public record Menupunt(String code, String naam, String pad, boolean volgt, boolean actief, String aantal) {}
