package nl.samenspraak.personen.identificeren;

/** From where it is known that a BSN belongs to someone (R-ALG-19; Wabb art. 12). */
public enum Bsnbron {
    /** Taken over from the Basisregistratie Personen. */
    BRP,
    /** Read from an identity document that the person showed. */
    IDENTITEITSBEWIJS,
    /** Stated by another user of the BSN that is bound to establish it, such as a zorgaanbieder. */
    ANDERE_GEBRUIKER
}
