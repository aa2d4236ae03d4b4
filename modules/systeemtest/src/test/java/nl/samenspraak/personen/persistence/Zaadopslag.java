package nl.samenspraak.personen.persistence;

/** Stands for what personen stores, in the proof of the build rules. */
public final class Zaadopslag {}
