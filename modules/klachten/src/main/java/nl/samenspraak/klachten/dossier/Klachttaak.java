package nl.samenspraak.klachten.dossier;

/** What has to be done next with a klacht, in the order in which chapter 9 asks for it; what is not asked for now is not shown. */
public enum Klachttaak {
    /** Nobody handles it yet (9:7). */
    BEHANDELAAR("9:7"),
    /** The klager has no word yet that it was received (9:6). */
    ONTVANGST("9:6"),
    /** A letter that names a day was not read yet (2:11, 2:22). */
    BRIEF_ONGELEZEN("2:11"),
    /** What was said was written down, and the klager has it not yet to sign (9:2, 9:4 lid 1). */
    OPGESCHREVEN("9:4"),
    /** Something is missing in the klaagschrift, and the klager was not asked for it yet (9:4 lid 2). */
    AANVULLING("9:4"),
    /** What was missing did not come in the time that was given for it, and it is not decided yet what becomes of the klacht (9:4). */
    HERSTELTERMIJN("9:4"),
    /** What was done by whom has not been told apart yet (9:1). */
    GEDRAGINGEN("9:1"),
    /** An e-mail did not reach a klager of whom there is no other address: another one is asked (2:11 lid 3). */
    ANDER_ADRES("2:11"),
    /** Under what it is counted is not chosen yet (9:12a). */
    INDELING("9:12a"),
    /** A beklaagde has no copy yet (9:9). */
    AFSCHRIFT("9:9"),
    /** Somebody is named in a klacht of which he gets no copy, and does not know that yet (AVG 14). */
    BERICHT_BEKLAAGDE("14"),
    /** Klager and beklaagde were not offered a hearing yet (9:10 lid 1). */
    HOREN("9:10"),
    /** There was a hearing, and its report was not sent yet (9:10 lid 3). */
    VERSLAG("9:10"),
    /** A beklaagde was heard, and its report was not sent to him yet (9:10 lid 3). */
    VERSLAG_BEKLAAGDE("9:10"),
    /** A postponement was decided and not told to both yet (9:11 lid 2). */
    VERDAGING("9:11"),
    /** Who advises has no letter yet with the klacht and what is asked (9:15). */
    ADVIESVRAAG("9:15"),
    /** Klager and beklaagde were not told yet who advises (9:15 lid 1). */
    ADVIES_MELDEN("9:15"),
    /** The klager does not know yet that nobody advises any more (9:15 lid 1). */
    ADVIES_INGETROKKEN_KLAGER("9:15"),
    /** A beklaagde does not know yet that nobody advises any more (9:15 lid 1). */
    ADVIES_INGETROKKEN_BEKLAAGDE("9:15"),
    /** There is no oordeel yet (9:12). */
    OORDEEL("9:12"),
    /** The outcome was not told yet (9:12). */
    AFDOENING("9:12"),
    /** It was decided not to handle it, and not told yet (9:8 lid 3). */
    NIET_BEHANDELEN("9:8"),
    /** It was decided not to handle a part of it, and not told yet (9:8 lid 3). */
    DEEL_NIET_BEHANDELEN("9:8"),
    /** A klacht to which the formal rules do not apply has no answer yet (9:2). */
    ANTWOORD("9:2"),
    /** It came from somebody unknown, whom nobody can answer: it is read for what can be learned from it (9:2). */
    LEZEN("9:2"),
    /** The klager is satisfied, and has no letter about that yet (9:5). */
    SLUITBRIEF("9:5"),
    /** The klager withdrew it, and has no letter yet that says so and names the ombudsman (9:24 lid 1, onder b). */
    INTREKKINGSBRIEF("9:24"),
    /** It goes on under another number, and the klager does not know that yet. */
    VOEGINGSBRIEF("9:11"),
    /** It went to somebody else, and the klager does not know that yet (2:3). */
    DOORZENDMELDING("2:3"),
    /** It went to somebody else, who has no letter with it yet (2:3). */
    DOORZENDBRIEF("2:3"),
    /** A copy of it went to somebody else, and the klager does not know that yet (2:3). */
    KOPIEBRIEF("2:3"),
    /** His request for his own data goes on, and he does not know that yet (AVG 12 lid 3). */
    GEGEVENSBRIEF("12"),
    /** There is no decision yet on his request for his own data, whatever became of the klacht (AVG 12 lid 3). */
    GEGEVENSBESLUIT("12"),
    /** A criminal case stands in its way, and may be over by now (9:8 lid 1, onder f). */
    STRAFZAAK("9:8"),
    /** A beklaagde does not know yet what came of it. */
    UITKOMST_BEKLAAGDE("9:12"),
    /** The klager was told an oordeel that was replaced by another, and does not know that yet (9:12). */
    AFDOENING_VERBETERD("9:12"),
    /** So was a beklaagde. */
    AFDOENING_VERBETERD_BEKLAAGDE("9:12"),
    /** A beklaagde who has a copy does not know yet that there will be no oordeel about him (9:9). */
    EINDE_BEKLAAGDE("9:9"),
    /** A beklaagde who was told what came of it does not know yet that it goes on after all (9:10 lid 1). */
    HEROPENING_BEKLAAGDE("9:10"),
    /** The klager was told that it ended and does not know yet that it goes on after all (9:8, 9:11). */
    HEROPENING_KLAGER("9:11"),
    /** Who got it because it seemed to belong there does not know yet that it is handled here after all (2:3). */
    HEROPENING_ONTVANGER("2:3"),
    /** A beklaagde does not know yet that the klager agreed to more time (9:11 lid 3). */
    UITSTEL_BEKLAAGDE("9:11"),
    /** Who got a copy by mistake does not know yet that it is not about him (9:9). */
    VERGISSING_BEKLAAGDE("9:9"),
    /** The ombudsman waits for an answer (9:31, 9:35, 9:36). */
    OMBUDSMAN("9:31");

    /** Where only a private body gets it the ground is that the klager agreed (AVG 6 lid 1, onder a): 2:3 is about a bestuursorgaan. */
    private static final String TOESTEMMING = "AVG 6";

    private final String artikel;

    Klachttaak(String artikel) {
        this.artikel = artikel;
    }

    /** @return the law and the article that ask for it: an article with its chapter is one of the Awb, any other one of the AVG */
    public String bron() {
        return bron(true);
    }

    /**
     * @param overheid whether a bestuursorgaan got the klacht or a copy of it
     * @return the law and the article that ask for it, of a klacht that went on as far as the article is about that
     */
    String bron(boolean overheid) {
        if (!overheid && artikel.equals("2:3")) {
            return TOESTEMMING;
        }
        return (artikel.contains(":") ? "Awb " : "AVG ") + artikel;
    }
}
