package nl.samenspraak.personen;

/** A part of what the register knows of somebody, as far as it can be wrong, in doubt, or taken over by itself. */
public enum Persoonsgegeven {
    BSN("het BSN"),
    NAAM("de naam"),
    GEBOORTEDATUM("de geboortedatum"),
    GESLACHT("het geslacht"),
    NAAMGEBRUIK("het naamgebruik"),
    PARTNERNAAM("de naam van de partner"),
    VERBLIJF("het adres"),
    OVERLIJDEN("het overlijden"),
    GEZAG("gezag en curatele");

    private final String omschrijving;

    Persoonsgegeven(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** @return how a sentence calls it */
    public String omschrijving() {
        return omschrijving;
    }
}
