package nl.samenspraak.personen;

/** What a person without BSN is recognised by (R-ALG-20). */
public enum Kenmerk {
    ACHTERNAAM("achternaam"),
    VOORNAMEN("voornamen"),
    GEBOORTEDATUM("geboortedatum"),
    POSTCODE_EN_HUISNUMMER("postcode en huisnummer");

    private final String omschrijving;

    Kenmerk(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** @return how a sentence calls it */
    public String omschrijving() {
        return omschrijving;
    }
}
