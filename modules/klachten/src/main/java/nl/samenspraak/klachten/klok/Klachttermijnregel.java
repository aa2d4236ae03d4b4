package nl.samenspraak.klachten.klok;

import java.util.Optional;

/** One rule of the clock: which term, if any, these facts set. */
interface Klachttermijnregel {

    /** @return the term, also when it was met or lapsed; empty when it never began */
    Optional<Klachttermijn> volgtUit(Klachtfeiten feiten);
}
