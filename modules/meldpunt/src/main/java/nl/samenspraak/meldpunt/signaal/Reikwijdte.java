package nl.samenspraak.meldpunt.signaal;

/** Whether the worries are about one person or about the household that person belongs to (R-MEL-04). */
public enum Reikwijdte {
    PERSOON,
    GEZIN
}
