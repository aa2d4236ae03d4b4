package nl.samenspraak.klachten.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Tells from what happened so far what has to be done now with a klacht: the next thing of each line of work, and not what can only be
 * done later.
 */
public final class NuTeDoen {

    private final Klacht klacht;
    private final boolean formeel;
    private final Set<Klachtstapsoort> gedaan;
    private final List<Klachttaak> taken = new ArrayList<>();

    private NuTeDoen(Klacht klacht) {
        this.klacht = klacht;
        formeel = new Klachtfeiten(
                        klacht.kanaal().schriftelijk(),
                        klacht.jegensKlager(),
                        klacht.klager().anoniem(),
                        klacht.stappen())
                .formeel();
        gedaan = klacht.stappen().stream().map(Klachtstap::soort).collect(Collectors.toSet());
    }

    /**
     * @param klacht a klacht
     * @return what has to be done, in the order of the law; nothing when it came to its end
     */
    public static List<Klachttaak> van(Klacht klacht) {
        return klacht.status().open() ? List.copyOf(new NuTeDoen(klacht).open()) : List.of();
    }

    private List<Klachttaak> open() {
        neem(klacht.behandelaar().isEmpty(), Klachttaak.BEHANDELAAR);
        if (is(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)) {
            neem(!is(Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD), Klachttaak.NIET_BEHANDELEN);
            return taken;
        }
        boolean schriftelijk = klacht.kanaal().schriftelijk() || is(Klachtstapsoort.OP_SCHRIFT_GESTELD);
        boolean bereikbaar = !klacht.klager().anoniem();
        neem(schriftelijk && bereikbaar && !is(Klachtstapsoort.ONTVANGST_BEVESTIGD), Klachttaak.ONTVANGST);
        neem(
                schriftelijk && bereikbaar && onvolledig() && !is(Klachtstapsoort.AANVULLING_GEVRAAGD),
                Klachttaak.AANVULLING);
        neem(klacht.gedragingen().isEmpty(), Klachttaak.GEDRAGINGEN);
        neem(!klacht.indeling().volledig(), Klachttaak.INDELING);
        if (formeel) {
            behandel();
        } else {
            neem(!is(Klachtstapsoort.BEANTWOORD), Klachttaak.ANTWOORD);
        }
        return taken;
    }

    private void behandel() {
        boolean gehoord = is(Klachtstapsoort.GEHOORD) || is(Klachtstapsoort.NIET_GEHOORD);
        neem(!BeklaagdeDoetMee.zonderAfschrift(klacht).isEmpty(), Klachttaak.AFSCHRIFT);
        neem(!gehoord && !is(Klachtstapsoort.HOREN_GEPLAND) && !is(Klachtstapsoort.UITGENODIGD), Klachttaak.HOREN);
        neem(is(Klachtstapsoort.GEHOORD) && !is(Klachtstapsoort.VERSLAG_VERZONDEN), Klachttaak.VERSLAG);
        neem(is(Klachtstapsoort.VERDAAGD) && !is(Klachtstapsoort.VERDAGING_MEEGEDEELD), Klachttaak.VERDAGING);
        neem(gehoord && !is(Klachtstapsoort.GEOORDEELD), Klachttaak.OORDEEL);
        neem(is(Klachtstapsoort.GEOORDEELD), Klachttaak.AFDOENING);
    }

    private boolean onvolledig() {
        return !KlaagschriftIsVolledig.gebreken(klacht).isEmpty();
    }

    private boolean is(Klachtstapsoort soort) {
        return gedaan.contains(soort);
    }

    private void neem(boolean nodig, Klachttaak taak) {
        if (nodig) {
            taken.add(taak);
        }
    }
}
