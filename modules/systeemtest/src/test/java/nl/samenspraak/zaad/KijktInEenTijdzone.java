package nl.samenspraak.zaad;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks a rule on purpose: the time of the computer, in a time zone. */
public final class KijktInEenTijdzone {

    LocalDate vandaag() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
