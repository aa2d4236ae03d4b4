package nl.samenspraak.personen.model;

/**
 * Someone whom a search may be about.
 *
 * @param persoon the person
 * @param mogelijkDubbel whether the register holds someone else with this BSN, or with this name and date of birth
 */
public record Kandidaat(Persoon persoon, boolean mogelijkDubbel) {}
