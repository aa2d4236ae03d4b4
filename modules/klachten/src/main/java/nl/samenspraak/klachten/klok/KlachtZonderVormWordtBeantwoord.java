package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.BEANTWOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.OP_SCHRIFT_GESTELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;

import java.util.List;
import java.util.Optional;

/**
 * An oral klacht, one from somebody unknown, one about conduct towards somebody else, or one that its klager was asked to complete and did
 * not (R-KLA-02), does not get 9:5 up to 9:12 (Awb 9:4), but is handled properly all the same (9:2; R-KLA-01). The municipality chose in
 * how much time: from the receipt, or from the last day on which it could be completed.
 *
 * <p>BEANTWOORD meets it, and so does a written outcome (AFDOENING_MEEGEDEELD, NIET_BEHANDELEN_MEEGEDEELD). It lapses when the klager
 * is satisfied or withdrew, when it went to somebody else, and when it was put in writing: from then on the terms of the law run.
 */
final class KlachtZonderVormWordtBeantwoord implements Klachttermijnregel {

    static final String CODE = "klacht-mondeling";

    private final Klachtrekenaar rekenaar;

    KlachtZonderVormWordtBeantwoord(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        if (feiten.formeel() && feiten.schriftelijk()) {
            return Optional.empty();
        }
        if (feiten.onaangevuld().isPresent()) {
            return feiten.onaangevuld()
                    .map(tot -> rekenaar.termijn(
                                    Klachttermijnsoort.BEANTWOORDEN, CODE, Klachtaanvang.NIET_AANGEVULD, tot)
                            .met(afloop(feiten)));
        }
        Klachttermijn termijn = rekenaar.termijn(
                feiten.anoniem() ? Klachttermijnsoort.LEZEN : Klachttermijnsoort.BEANTWOORDEN,
                CODE,
                Klachtaanvang.KLACHT_ONTVANGEN,
                feiten.ontvangen());
        return Optional.of(termijn.na(
                        feiten.formeel()
                                ? List.of()
                                : Klachtontvangst.van(feiten).verbeterd())
                .met(afloop(feiten)));
    }

    private static Termijnafloop afloop(Klachtfeiten feiten) {
        return Termijnafloop.van(
                feiten.eerste(BEANTWOORD, AFDOENING_MEEGEDEELD, NIET_BEHANDELEN_MEEGEDEELD),
                feiten.formeel()
                        ? feiten.eerste(OP_SCHRIFT_GESTELD, TEVREDEN, INGETROKKEN, GEVOEGD, DOORGEZONDEN)
                        : feiten.eerste(TEVREDEN, INGETROKKEN, GEVOEGD, DOORGEZONDEN));
    }
}
