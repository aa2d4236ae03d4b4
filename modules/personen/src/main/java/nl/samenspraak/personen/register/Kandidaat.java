package nl.samenspraak.personen.register;

/**
 * Someone whom a search may be about.
 *
 * @param persoon the person
 * @param mogelijkDubbel whether the register holds someone else with this BSN, or with this name and date of birth
 */
record Kandidaat(Persoon persoon, boolean mogelijkDubbel) {}
