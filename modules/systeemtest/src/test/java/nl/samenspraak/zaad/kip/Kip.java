package nl.samenspraak.zaad.kip;

import nl.samenspraak.zaad.ei.Ei;

/** Cannot be without the egg. */
public record Kip(Ei ei) {}
