package nl.samenspraak.coordinatie.brieven;

import nl.samenspraak.brieven.Brief;

/**
 * To whom a letter of a coördinatie goes.
 *
 * @param sleutel tells recipients of one plan apart
 * @param naam what is kept of who that is: of a private person what that person is to the plan, and no name
 * @param aan as it stands on the envelope
 * @param aanhef how the letter begins
 * @param adres whether it can be posted to what stands there
 * @param reden why this person is in the plan, or empty
 */
record Planbriefontvanger(
        String sleutel, String naam, Brief.Geadresseerde aan, String aanhef, boolean adres, String reden) {}
