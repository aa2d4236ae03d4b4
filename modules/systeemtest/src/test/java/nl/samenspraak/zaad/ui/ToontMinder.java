package nl.samenspraak.zaad.ui;

import java.util.List;

/** Breaks a rule on purpose: asks for more rows than it shows, so that the log names people whom nobody saw. */
public final class ToontMinder {

    List<String> toon(List<String> gekregen) {
        return gekregen.stream().limit(8).toList();
    }
}
