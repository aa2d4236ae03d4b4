package nl.samenspraak.zaad;

/** Breaks a rule on purpose: a message where nobody reads it. */
public final class PraatOpDeConsole {

    void praat() {
        System.out.println("hallo");
    }
}
