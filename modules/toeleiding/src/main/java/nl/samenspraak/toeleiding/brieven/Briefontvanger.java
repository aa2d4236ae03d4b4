package nl.samenspraak.toeleiding.brieven;

import java.util.UUID;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;

/**
 * To whom a letter of an onderzoek goes.
 *
 * @param sleutel tells recipients of one onderzoek apart
 * @param naam what is kept of who that is: of a private person what that person is to the onderzoek, and no name
 * @param aan as it stands on the envelope
 * @param aanhef how the letter begins
 * @param adres whether it can be posted to what stands there
 * @param over about whom of the family it is, and in what capacity this recipient hears so; {@code null} for any other letter
 */
record Briefontvanger(String sleutel, String naam, Brief.Geadresseerde aan, String aanhef, boolean adres, Over over) {

    /**
     * About whom a letter to the family is.
     *
     * @param deel which words: to that person, to a child that is addressed beside who has gezag, or to who has gezag
     * @param naam the name of that person
     * @param wie as whom this recipient hears it
     * @param lid which person
     */
    record Over(String deel, String naam, Leeftijdsgroep.Toehoorder wie, UUID lid) {

        /** The words for a client who has gezag over a child. */
        static final String INWONER = "gezinslid-eigen-gezag";

        /** Whether the client reads it. */
        boolean isInwoner() {
            return deel.equals(INWONER);
        }
    }
}
