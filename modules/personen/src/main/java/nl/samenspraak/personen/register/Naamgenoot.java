package nl.samenspraak.personen.register;

import nl.samenspraak.kern.PersoonId;

/**
 * Someone of the age that was asked for, with no more than what a name is held against: of a hundred of them one may be meant.
 *
 * @param id the person
 * @param zoek the names, as searching compares them
 */
record Naamgenoot(PersoonId id, Zoekvelden zoek) {}
