package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.VERBETERING_MEEGEDEELD;

import java.util.Optional;

/**
 * A klacht is handled within six weeks after the receipt of the klaagschrift, or ten when afdeling 9.1.3 applies, and later only by
 * verdaging or with the klager's consent (Awb 9:11; R-KLA-10). Where the end lies is for {@link Afhandelduur} to say.
 *
 * <p>AFDOENING_MEEGEDEELD meets it: handled is what was told (9:12 lid 1), not what was decided (GEOORDEELD). NIET_BEHANDELEN_MEEGEDEELD
 * meets it too: then there is nothing left to handle (9:8). It lapses when the klager is satisfied (9:5; R-KLA-04) or withdrew, and
 * when it went to somebody else. Talking it over (INFORMEEL_BESPROKEN) changes nothing: the clock runs on.
 */
final class KlachtWordtAfgehandeld implements Klachttermijnregel {

    private final Klachtrekenaar rekenaar;

    KlachtWordtAfgehandeld(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        return Schriftontvangst.van(feiten)
                .map(schrift -> new Afhandelduur(rekenaar, schrift, feiten)
                        .termijn()
                        .met(Termijnafloop.van(
                                feiten.eerste(AFDOENING_MEEGEDEELD, VERBETERING_MEEGEDEELD, NIET_BEHANDELEN_MEEGEDEELD),
                                feiten.eerste(TEVREDEN, INGETROKKEN, GEVOEGD, DOORGEZONDEN))));
    }
}
