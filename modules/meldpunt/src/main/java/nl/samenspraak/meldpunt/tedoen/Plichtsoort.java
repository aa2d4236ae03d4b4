package nl.samenspraak.meldpunt.tedoen;

/** What can be left to do about a melding, also after it was closed. */
public enum Plichtsoort {
    /** There was danger in the conversation, and it is not recorded what came of it (R-MEL-02). */
    GEVAAR,
    /** The betrokkene was not told yet (R-MEL-12). */
    INFORMEREN,
    /** Somebody was named, and it has to be looked up who that is before he can be told (R-MEL-12; AVG 14). */
    WIE_IS_HET,
    /** Somebody spoke to the betrokkene, and it is not recorded that he was told (R-MEL-12, R-AVG-01): that is due at the first contact. */
    NU_INFORMEREN,
    /** Telling the betrokkene was postponed until a day on which that is looked at again (R-MEL-12). */
    HERZIEN,
    /** A message was put ready for a loket and nobody says to have handed it over (R-MEL-07). */
    OVERDRAGEN,
    /** Somebody is to be called on a day. */
    TERUGBELLEN,
    /** Something went out about somebody whom the melding turned out not to be about. */
    RECHTZETTEN,
    /** The melder was not told yet whether the officier is asked (R-MEL-09; Wvggz 5:2). */
    WVGGZ_VERTELLEN,
    /** A melder who disagreed with "no" was not told yet that the officier was asked after all (R-MEL-09; Wvggz 5:2 lid 5). */
    WVGGZ_GEDAAN,
    /** The officier said "no", and the college did not say yet what it thinks of that (R-MEL-10; Wvggz 5:16 lid 2). */
    WVGGZ_STANDPUNT,
    /** The melder was not written yet what the officier decided (R-MEL-10; Wvggz 5:16 lid 2). */
    WVGGZ_SCHRIJVEN,
    /** The college did not agree with the officier, and did not ask him yet to go to the court after all (R-MEL-10; Wvggz 5:18 lid 1). */
    WVGGZ_VERZOEK
}
