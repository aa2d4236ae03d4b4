package nl.samenspraak.meldpunt.tedoen;

/** What can be left to do about a melding, also after it was closed. */
public enum Plichtsoort {
    /** The betrokkene was not told yet (R-MEL-12). */
    INFORMEREN,
    /** Telling the betrokkene was postponed until a day on which that is looked at again (R-MEL-12). */
    HERZIEN,
    /** A message was put ready for a loket and nobody says to have handed it over (R-MEL-07). */
    OVERDRAGEN,
    /** Somebody is to be called on a day. */
    TERUGBELLEN
}
