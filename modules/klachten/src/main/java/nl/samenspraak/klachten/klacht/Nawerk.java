package nl.samenspraak.klachten.klacht;

/**
 * Says whether something is left to be done with a klacht that came to its end, so that it can be found by whoever takes over: a letter that was
 * not sent, a measure that is not done, the ombudsman who waits for an answer.
 */
public interface Nawerk {

    /**
     * @param klacht a klacht that came to its end
     * @return whether something is left to be done
     */
    boolean isEr(Klacht klacht);
}
