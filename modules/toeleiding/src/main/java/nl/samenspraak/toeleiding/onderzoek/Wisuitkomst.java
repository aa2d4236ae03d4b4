package nl.samenspraak.toeleiding.onderzoek;

/** What a no did with what was here, as the log tells it. */
enum Wisuitkomst {
    GEWIST,
    /** It was no onderzoek: the question is dealt with, and went. */
    VRAAG_GEWIST,
    /** An own question that never left its own law goes on under that law, as it is. */
    NIETS_GEWIST
}
