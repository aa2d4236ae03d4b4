package nl.samenspraak.meldpunt.aanvullen;

/** What became of a request of the betrokkene about his data (AVG 15 to 18, 21). */
public enum Verzoekuitkomst {
    TOEGEWEZEN,
    GEDEELTELIJK,
    AFGEWEZEN;

    /** @return whether he hears why not all of it is done (AVG 12 lid 4) */
    public boolean vraagtGrond() {
        return this != TOEGEWEZEN;
    }
}
