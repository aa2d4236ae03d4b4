package nl.samenspraak.meldpunt;

/** Stands in the root of a module, and nobody outside of it knows it. */
public final class AlleenVoorZichzelf {}
