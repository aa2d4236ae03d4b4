package nl.samenspraak.web;

import java.util.List;
import java.util.Optional;

/** The folders whose pages are open to anyone. */
final class Openbaar {

    private static final List<String> MAPPEN = List.of("/melden/", "/klagen/");

    private Openbaar() {}

    /** @return the folder in which a page stands, when that is open to anyone */
    static Optional<String> map(String pad) {
        return MAPPEN.stream().filter(pad::startsWith).findFirst();
    }

    /** @return whether anyone may open the page */
    static boolean is(String pad) {
        return map(pad).isPresent();
    }
}
