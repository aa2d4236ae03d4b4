package nl.samenspraak.toegang.sleutel;

/**
 * What a module stores under a key. When the municipality takes a new key, every module makes what it stores anew with it
 * ({@code SAMENSPRAAK_OPDRACHT=sleutels-vernieuwen}); after that the old key can go.
 */
public interface Sleutelwerk {

    /** @return what it is, in a few Dutch words, for instance {@code BSN's} */
    String wat();

    /**
     * Makes anew what was made with an older key. Doing it again after an interruption goes on where it stopped.
     *
     * @return how many
     */
    int vernieuw();
}
