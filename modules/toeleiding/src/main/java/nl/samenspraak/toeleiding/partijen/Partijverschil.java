package nl.samenspraak.toeleiding.partijen;

/**
 * A field of a party that two people filled in differently.
 *
 * @param veld what it is called
 * @param uw what the user typed
 * @param nu what somebody else stored
 */
public record Partijverschil(String veld, String uw, String nu) {}
