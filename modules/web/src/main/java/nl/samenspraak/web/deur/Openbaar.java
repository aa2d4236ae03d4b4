package nl.samenspraak.web.deur;

import java.util.List;
import java.util.Optional;

/** What is open to anyone: the folders of the public forms, and the page to sign in. */
public final class Openbaar {

    private static final List<String> MAPPEN = List.of("/melden/", "/klagen/");

    private static final String AANMELDEN = "/aanmelden.xhtml";

    private Openbaar() {}

    /** @return the folder in which a page stands, when that is open to anyone */
    public static Optional<String> map(String pad) {
        return MAPPEN.stream().filter(pad::startsWith).findFirst();
    }

    /** @return whether anyone may open the page */
    static boolean is(String pad) {
        return pad.equals(AANMELDEN) || map(pad).isPresent();
    }
}
