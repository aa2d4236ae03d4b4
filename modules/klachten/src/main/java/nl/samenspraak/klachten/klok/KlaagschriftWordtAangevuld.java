package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AANGEVULD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.AANVULLING_GEVRAAGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.BEANTWOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_AANGEVULD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;

import java.util.Optional;

/**
 * What 9:4 lid 2 asks and the klaagschrift lacks, the klager may still add, in the term that the letter names (R-KLA-02).
 *
 * <p>It is a term of the klager: AANGEVULD meets it, and nothing is exceeded when he does not; NIET_AANGEVULD draws the conclusion. It stops no other term, because the
 * chapter knows no suspension: the six weeks run on from the receipt of the klaagschrift. Asking again starts it anew.
 */
final class KlaagschriftWordtAangevuld implements Klachttermijnregel {

    static final String CODE = "klacht-aanvullen";

    private final Klachtrekenaar rekenaar;

    KlaagschriftWordtAangevuld(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        return feiten.laatste(AANVULLING_GEVRAAGD)
                .map(vraag -> rekenaar.genoemd(
                                Klachttermijnsoort.AANVULLEN,
                                CODE,
                                Klachtaanvang.AANVULLING_GEVRAAGD,
                                vraag.dag(),
                                vraag.tot())
                        .zonderPlicht()
                        .met(Termijnafloop.van(
                                feiten.eersteNa(vraag, AANGEVULD),
                                feiten.eerste(
                                        TEVREDEN,
                                        INGETROKKEN,
                                        GEVOEGD,
                                        DOORGEZONDEN,
                                        NIET_BEHANDELEN_MEEGEDEELD,
                                        AFDOENING_MEEGEDEELD,
                                        BEANTWOORD,
                                        NIET_AANGEVULD))));
    }
}
