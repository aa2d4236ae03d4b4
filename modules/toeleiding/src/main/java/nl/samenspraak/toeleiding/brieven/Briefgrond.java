package nl.samenspraak.toeleiding.brieven;

/**
 * On what an onderzoek rests.
 *
 * @param aanhaling the ground, as a letter cites it
 * @param overWettenHeen whether it lets one look across laws: then there are four steps (R-TOE-14)
 */
record Briefgrond(String aanhaling, boolean overWettenHeen) {}
