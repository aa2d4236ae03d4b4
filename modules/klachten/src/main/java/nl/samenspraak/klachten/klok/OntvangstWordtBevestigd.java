package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;

import java.util.Optional;

/**
 * The receipt of a klaagschrift is confirmed in writing (Awb 9:6; R-KLA-03). The law names no term; the municipality chose one.
 *
 * <p>ONTVANGST_BEVESTIGD meets it, and HEROPENING_KLAGER, which says it as well. It lapses when it has become superfluous first: the klager is satisfied (9:5), withdrew, or got
 * other word in writing that says more (NIET_BEHANDELEN_MEEGEDEELD, 9:8 lid 3; AFDOENING_MEEGEDEELD, 9:12; DOORGEZONDEN).
 */
final class OntvangstWordtBevestigd implements Klachttermijnregel {

    static final String CODE = "klacht-ontvangst-bevestigen";

    private final Klachtrekenaar rekenaar;

    OntvangstWordtBevestigd(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        return Schriftontvangst.van(feiten)
                .map(schrift -> rekenaar.termijn(
                                Klachttermijnsoort.ONTVANGST_BEVESTIGEN, CODE, schrift.aanvang(), schrift.ontvangen())
                        .na(schrift.verbeterd())
                        .met(Termijnafloop.van(
                                feiten.ontvangstBevestigd(),
                                feiten.eerste(
                                        TEVREDEN,
                                        INGETROKKEN,
                                        GEVOEGD,
                                        DOORGEZONDEN,
                                        NIET_BEHANDELEN_MEEGEDEELD,
                                        AFDOENING_MEEGEDEELD))));
    }
}
