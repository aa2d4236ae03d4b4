package nl.samenspraak.meldpunt;

/**
 * Takes back what the meldpunt passed on to toeleiding by mistake. Whoever takes over a {@link ToeleidingGevraagd} answers it, in the transaction in
 * which the melding opens again, so that both happen or neither.
 */
public interface Toeleidingintrekking {

    /**
     * @param melding what was passed on
     * @param reden why it was a mistake; those on the other side read it
     * @return whether it was taken back; not when a toeleider has begun on it, who alone can stop it then
     */
    boolean trekIn(MeldingId melding, String reden);
}
