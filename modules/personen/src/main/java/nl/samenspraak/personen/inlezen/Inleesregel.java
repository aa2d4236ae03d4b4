package nl.samenspraak.personen.inlezen;

import nl.samenspraak.personen.NieuwePersoon;

/**
 * A person as read from a file, not yet in the register.
 *
 * @param regelnummer the line on which the persoonslijst begins
 * @param persoon the person
 */
record Inleesregel(long regelnummer, NieuwePersoon persoon) {}
