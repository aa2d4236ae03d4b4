package nl.samenspraak.personen;

/** What whoever deals with somebody has to know at once, wherever that person's name stands. */
public enum Merk {
    OVERLEDEN("overleden", false),
    /** Asked not to be disclosed to others (Wet BRP art. 2.59). */
    GEHEIM("geheimhouding", true),
    /** It was established that the person does not live there (BRP 089999). */
    NIET_OP_ADRES("woont niet op dit adres", true),
    EMIGRATIE("geëmigreerd", false),
    NIET_INGEZETENE("woont niet in Nederland", false),
    NIET_BIJGEHOUDEN("niet bijgehouden in de BRP", false),
    CURATELE("onder curatele", true),
    IN_ONDERZOEK("in onderzoek", true),
    /** A field of the BRP could not be read. */
    ONLEESBAAR("niet alles leesbaar", true);

    private final String woord;
    private final boolean waarschuwt;

    Merk(String woord, boolean waarschuwt) {
        this.woord = woord;
        this.waarschuwt = waarschuwt;
    }

    /** @return whether it asks something of whoever deals with this person */
    public boolean isWaarschuwt() {
        return waarschuwt;
    }

    /** @return how a screen, a list and a sentence call it */
    public String woord() {
        return woord;
    }
}
