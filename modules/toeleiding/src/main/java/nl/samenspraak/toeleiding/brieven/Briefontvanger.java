package nl.samenspraak.toeleiding.brieven;

import nl.samenspraak.brieven.Brief;

/**
 * To whom a letter of an onderzoek goes.
 *
 * @param sleutel tells recipients of one onderzoek apart
 * @param naam what is kept of who that is: of a private person what that person is to the onderzoek, and no name
 * @param aan as it stands on the envelope
 * @param aanhef how the letter begins
 * @param adres whether it can be posted to what stands there
 * @param reden why this person is in the onderzoek, or empty
 */
record Briefontvanger(
        String sleutel, String naam, Brief.Geadresseerde aan, String aanhef, boolean adres, String reden) {}
