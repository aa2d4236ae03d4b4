package nl.samenspraak.zaad.ei;

import nl.samenspraak.zaad.kip.Kip;

/** Cannot be without the hen. */
public record Ei(Kip kip) {}
