package nl.samenspraak.klachten.klacht;

/**
 * Says whether nobody who handles klachten may handle one, so that it is not out of everybody's sight: whoever gives it to somebody else finds it
 * (9:7 lid 1).
 */
public interface Behandelbaar {

    /**
     * @param klacht a klacht
     * @return whether it asks for work, and each of those who handle klachten was involved in what it is about
     */
    boolean doorNiemand(Klacht klacht);
}
