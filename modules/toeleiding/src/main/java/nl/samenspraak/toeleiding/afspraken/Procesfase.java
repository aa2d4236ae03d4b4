package nl.samenspraak.toeleiding.afspraken;

/** A step of the process in which data may be shared; an agreement says per step which, and what for. */
public enum Procesfase {
    MELDING,
    TERREINEN,
    SAMENHANG,
    CONCLUSIE,
    COORDINATIE
}
