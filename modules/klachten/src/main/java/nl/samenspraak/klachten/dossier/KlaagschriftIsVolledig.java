package nl.samenspraak.klachten.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Whether a klaagschrift holds what 9:4 lid 2 asks. What is missing, the klager is asked for and may still add (R-KLA-02); a klacht is never
 * sent away for it. Of what was only said, nothing is asked (9:2).
 */
public final class KlaagschriftIsVolledig {

    private KlaagschriftIsVolledig() {}

    /**
     * @param klacht a klacht
     * @return what is missing, in the order of the law; nothing for what was only said
     */
    public static List<Klaagschrifteis> gebreken(Klacht klacht) {
        List<Klaagschrifteis> gebreken = new ArrayList<>();
        if (!isKlaagschrift(klacht)) {
            return gebreken;
        }
        Klager klager = klacht.klager();
        eis(!klager.naam().isEmpty(), Klaagschrifteis.NAAM, gebreken);
        eis(klager.heeftPostadres() || klager.emailAkkoord(), Klaagschrifteis.ADRES, gebreken);
        eis(klacht.dagtekening().isPresent(), Klaagschrifteis.DAGTEKENING, gebreken);
        eis(!klacht.inhoud().isEmpty(), Klaagschrifteis.GEDRAGING, gebreken);
        eis(klacht.ondertekend(), Klaagschrifteis.ONDERTEKENING, gebreken);
        return gebreken;
    }

    /**
     * @param klacht a klacht
     * @return whether there is a klaagschrift at all; what was only said, is a klacht without one until it is put in writing (9:2)
     */
    public static boolean isKlaagschrift(Klacht klacht) {
        return klacht.kanaal().schriftelijk()
                || klacht.stappen().stream().anyMatch(stap -> stap.soort() == Klachtstapsoort.OP_SCHRIFT_GESTELD);
    }

    private static void eis(boolean er, Klaagschrifteis anders, List<Klaagschrifteis> gebreken) {
        if (!er) {
            gebreken.add(anders);
        }
    }
}
