package nl.samenspraak.meting;

/**
 * What a screen or a search may cost on a full database.
 *
 * @param proef what is asked
 * @param milliseconden within how many milliseconds 95 of 100 are answered
 * @param opdrachten how many statements it takes at most; 0 for no limit
 */
record Budget(Proef proef, int milliseconden, int opdrachten) {}
