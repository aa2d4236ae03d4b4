package nl.samenspraak.klachten.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** Whoever was told that a klacht ended, or that it went to another, and is not told that it goes on after all, waits for nothing (9:8, 9:11). */
public final class Heropening {

    /** What ends it by telling the klager. */
    private static final Set<Klachtstapsoort> VERTELD = Set.of(
            Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD,
            Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD,
            Klachtstapsoort.AFDOENING_MEEGEDEELD);

    /** What ends it before the klager has a letter about that. */
    private static final Set<Klachtstapsoort> MET_BRIEF = Set.of(
            Klachtstapsoort.DOORGEZONDEN,
            Klachtstapsoort.INGETROKKEN,
            Klachtstapsoort.GEVOEGD,
            Klachtstapsoort.TEVREDEN);

    private final String klager;
    private Klachtstapsoort einde;
    private Klachtstap brief;
    private boolean heropend;

    private Heropening(String klager) {
        this.klager = klager;
    }

    /**
     * @param klacht a klacht
     * @return with what it had ended when the klager was told so, and was not told yet that it goes on after all; empty when there is nothing to tell
     */
    public static Optional<Klachtstapsoort> nogTeMelden(Klacht klacht) {
        if (!klacht.status().open()
                || klacht.klager().anoniem()
                || klacht.feiten().nietBehandeld()) {
            return Optional.empty();
        }
        Heropening verhaal = new Heropening(klacht.klager().naam());
        klacht.stappen().forEach(verhaal::volg);
        return verhaal.heropend ? Optional.of(verhaal.einde) : Optional.empty();
    }

    private void volg(Klachtstap stap) {
        if (VERTELD.contains(stap.soort())) {
            einde = stap.soort();
            brief = stap;
        } else if (MET_BRIEF.contains(stap.soort())) {
            einde = stap.soort();
            brief = null;
        } else if (einde != null && brief == null && isBrief(stap)) {
            brief = stap;
        } else if (brief != null
                && stap.soort() == Klachtstapsoort.NIET_AANGEKOMEN
                && stap.toelichting().startsWith(brief.toelichting())) {
            brief = null;
            heropend = false;
        } else if (Klachtfeiten.opent(stap.soort())) {
            heropend = heropend || brief != null;
        } else if (stap.soort() == Klachtstapsoort.HEROPENING_KLAGER) {
            brief = null;
            heropend = false;
        }
    }

    private boolean isBrief(Klachtstap stap) {
        return stap.soort() == Klachtstapsoort.BRIEF_VERZONDEN && stap.isAan(klager);
    }

    /**
     * @param klacht a klacht
     * @return who got it with a letter, and had no letter since it came back
     */
    public static List<Doorzendbericht> ontvangers(Klacht klacht) {
        List<Klachtstap> stappen = klacht.stappen();
        List<Doorzendbericht> nog = new ArrayList<>();
        if (!klacht.status().open()) {
            return nog;
        }
        for (int plaats = 0; plaats < stappen.size(); plaats++) {
            if (stappen.get(plaats).soort() == Klachtstapsoort.DOORGEZONDEN) {
                Doorzendbericht bericht = Doorzendbericht.van(stappen.get(plaats));
                if (weetNiet(stappen.subList(plaats, stappen.size()), bericht.naam())) {
                    nog.add(bericht);
                }
            }
        }
        return nog;
    }

    private static boolean weetNiet(List<Klachtstap> sinds, String naam) {
        boolean kreeg = false;
        boolean terug = false;
        for (Klachtstap stap : sinds) {
            boolean aanHem = stap.soort() == Klachtstapsoort.BRIEF_VERZONDEN && stap.isAan(naam);
            if (stap.soort() == Klachtstapsoort.HERROEPEN) {
                terug = kreeg;
            } else if (aanHem && terug) {
                return false;
            } else if (aanHem) {
                kreeg = true;
            }
        }
        return terug;
    }
}
