package nl.samenspraak.systeemtest.zaad;

/** Stands for the inner works of a module, in the proof of the build rules. */
public final class Binnenwerk {}
