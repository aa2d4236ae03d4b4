package nl.samenspraak.coordinatie.brieven;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.brieven.Brief;

/**
 * To whom a letter of a coördinatie goes.
 *
 * @param sleutel tells recipients of one plan apart
 * @param naam what is kept of who that is: of a private person what that person is to the plan, and no name
 * @param aan as it stands on the envelope
 * @param aanhef how the letter begins
 * @param adres whether it can be posted to what stands there
 * @param over about whom of the household it is; {@code null} for any other letter
 */
record Planbriefontvanger(
        String sleutel, String naam, Brief.Geadresseerde aan, String aanhef, boolean adres, Over over) {

    /**
     * About whom a letter to the household is.
     *
     * @param deel which words: to that person, to a child beside who has gezag, or to who has gezag
     * @param lid which person
     * @param naam the name of that person
     * @param relatie what that person is to the plan
     * @param reden why this person is in the plan
     */
    record Over(String deel, UUID lid, String naam, String relatie, String reden) {}

    /** The same recipient, at the address that its writer knows; without one the letter is given. */
    Planbriefontvanger op(List<String> regels) {
        return regels.isEmpty()
                ? this
                : new Planbriefontvanger(
                        sleutel, naam, new Brief.Geadresseerde(aan.naam(), regels), aanhef, true, over);
    }
}
