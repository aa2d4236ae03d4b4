package nl.samenspraak.toegang;

/** The access log could not be written, so nothing was read or changed (R-LOG-02). Screens and API answer with HTTP 503. */
public class LogboekOnbereikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param oorzaak what went wrong, for the server's own log */
    public LogboekOnbereikbaar(Throwable oorzaak) {
        super("Het logboek is niet bereikbaar. Daarom is er niets getoond en niets gewijzigd.", oorzaak);
    }
}
