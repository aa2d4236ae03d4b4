package nl.samenspraak.meldpunt;

/** Stands for the public face of meldpunt, in the proof of the build rules. */
public final class Zaadgezicht {}
