package nl.samenspraak.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Grondslag;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Wet;
import nl.samenspraak.kern.termijn.Geldigheid;

/** Opens the gate around work in a test, where no container puts it there. */
public final class Proefpoort {

    private Proefpoort() {}

    /**
     * @param werk what to do behind a gate that is open for the register
     * @param <T> what comes of it
     * @return what came of it
     */
    public static <T> T open(Supplier<T> werk) {
        return open(Dossierdeel.PERSOON, werk);
    }

    /**
     * @param deel the part for which the gate is open
     * @param werk what to do behind it
     * @param <T> what comes of it
     * @return what came of it
     */
    public static <T> T open(Dossierdeel deel, Supplier<T> werk) {
        Poort poort = Poort.open(null, false, gevraagd -> true);
        poort.opent(deel);
        try {
            return werk.get();
        } finally {
            poort.sluit();
        }
    }

    /**
     * @param code code of a purpose
     * @return a promise to look for that purpose, as the real ones are only made for whoever is signed in
     */
    public static Doelbinding doel(String code) {
        Geldigheid altijd = new Geldigheid(LocalDate.EPOCH, null);
        Grondslag grond =
                new Grondslag("wmo-2.3.2", Wet.WMO_2015, "2.3.2", "Onderzoek", Rechtsstatus.GELDEND, altijd, null);
        Doel doel = new Doel(code, "proef", code, "taak", "activiteit", grond);
        Doelbinding.Wie wie = new Doelbinding.Wie(new UUID(0, 7), "toeleider", new UUID(0, 8));
        return new Doelbinding(doel, wie, null, Instant.EPOCH, null);
    }
}
