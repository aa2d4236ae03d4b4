package nl.samenspraak.zaad;

import java.util.List;
import nl.samenspraak.toegang.logboek.Logboek;

/** Breaks a rule on purpose: writes a line that no gate saw. */
public final class SchrijftInHetLogboek {

    void schrijf(Logboek logboek) {
        logboek.schrijf(List.of());
    }
}
