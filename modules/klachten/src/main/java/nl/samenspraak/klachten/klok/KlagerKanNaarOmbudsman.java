package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.BEANTWOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.OMBUDSMAN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.VERBETERING_MEEGEDEELD;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The klager can ask the ombudsman for an onderzoek until a year after he was told the bevindingen, or after the handling ended in
 * another way, or by 9:11 should have ended (Awb 9:24 lid 1; R-KLA-13). A term in years is not moved by weekends and feestdagen.
 *
 * <p>It is a term of the klager; OMBUDSMAN meets it. It begins with AFDOENING_MEEGEDEELD (onder a), or with NIET_BEHANDELEN_MEEGEDEELD,
 * TEVREDEN, INGETROKKEN, BEANTWOORD or DOORGEZONDEN (onder b), whichever came first: who finds that what he wrote is a klacht after all,
 * can go there as well. While there is none of these it begins where the handling should have ended, and a later outcome starts it anew: also
 * one that corrects an earlier one, from the letter that says so (VERBETERING_MEEGEDEELD).
 */
final class KlagerKanNaarOmbudsman implements Klachttermijnregel {

    static final String CODE = "klacht-ombudsman";

    private final Klachtrekenaar rekenaar;
    private final Klachttermijnregel afhandelen;

    KlagerKanNaarOmbudsman(Klachtrekenaar rekenaar, Klachttermijnregel afhandelen) {
        this.rekenaar = rekenaar;
        this.afhandelen = afhandelen;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        Optional<Klachtstap> einde = feiten.laatste(VERBETERING_MEEGEDEELD)
                .or(() -> feiten.eerste(
                        AFDOENING_MEEGEDEELD,
                        NIET_BEHANDELEN_MEEGEDEELD,
                        TEVREDEN,
                        INGETROKKEN,
                        BEANTWOORD,
                        DOORGEZONDEN));
        return einde.map(stap -> vanaf(stap.dag(), aanvang(stap.soort())))
                .or(() -> afhandelen
                        .volgtUit(feiten)
                        .map(termijn -> vanaf(termijn.einde(), Klachtaanvang.HAD_MOETEN_EINDIGEN)))
                .map(termijn -> termijn.met(Termijnafloop.van(feiten.eerste(OMBUDSMAN), Optional.empty())));
    }

    private Klachttermijn vanaf(LocalDate begin, Klachtaanvang aanvang) {
        return rekenaar.termijn(Klachttermijnsoort.OMBUDSMAN, CODE, aanvang, begin)
                .zonderPlicht();
    }

    private static Klachtaanvang aanvang(Klachtstapsoort soort) {
        return switch (soort) {
            case AFDOENING_MEEGEDEELD -> Klachtaanvang.BEVINDINGEN_MEEGEDEELD;
            case VERBETERING_MEEGEDEELD -> Klachtaanvang.VERBETERING_MEEGEDEELD;
            default -> Klachtaanvang.ANDERS_GEEINDIGD;
        };
    }
}
