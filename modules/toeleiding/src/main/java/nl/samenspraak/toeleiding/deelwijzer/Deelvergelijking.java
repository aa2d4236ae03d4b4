package nl.samenspraak.toeleiding.deelwijzer;

/**
 * The answer in the world that holds, and beside it the one in the other world.
 *
 * @param nu the answer here and now
 * @param anders the answer if the Wams were switched the other way
 */
public record Deelvergelijking(Deelantwoord nu, Deelantwoord anders) {

    /** @return whether it makes a difference: then both are shown */
    public boolean verschilt() {
        return nu.verschiltVan(anders);
    }
}
