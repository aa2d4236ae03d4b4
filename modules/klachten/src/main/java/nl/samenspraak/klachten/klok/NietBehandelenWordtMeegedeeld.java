package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEOORDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;

import java.util.Optional;

/**
 * Who does not handle a klacht says so in writing within four weeks after the receipt of the klaagschrift (Awb 9:8 lid 3; R-KLA-07).
 *
 * <p>NIET_BEHANDELEN_MEEGEDEELD meets it; deciding alone (NIET_BEHANDELEN_BESLOTEN) does not, but makes it a duty. Before that decision
 * it is only the time in which it can still be taken, which goes by without a fault when the klacht is handled. The same holds for a part of
 * it (DEEL_NIET_BEHANDELEN_BESLOTEN, DEEL_NIET_BEHANDELEN_MEEGEDEELD): who decides again, tells again. It lapses when the klager is satisfied (9:5), withdrew, or was told the outcome (9:12), and when it went to somebody else.
 */
final class NietBehandelenWordtMeegedeeld implements Klachttermijnregel {

    static final String CODE = "klacht-niet-behandelen";

    private final Klachtrekenaar rekenaar;

    NietBehandelenWordtMeegedeeld(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        Optional<Klachtstap> besluit = feiten.laatste(NIET_BEHANDELEN_BESLOTEN, DEEL_NIET_BEHANDELEN_BESLOTEN);
        return Schriftontvangst.van(feiten)
                .map(schrift -> rekenaar.termijn(
                                Klachttermijnsoort.NIET_BEHANDELEN, CODE, schrift.aanvang(), schrift.ontvangen())
                        .na(schrift.verbeterd())
                        .met(Termijnafloop.van(
                                besluit.map(stap -> feiten.eersteNa(
                                                stap, NIET_BEHANDELEN_MEEGEDEELD, DEEL_NIET_BEHANDELEN_MEEGEDEELD))
                                        .orElseGet(() -> feiten.eerste(NIET_BEHANDELEN_MEEGEDEELD)),
                                feiten.eerste(TEVREDEN, INGETROKKEN, GEVOEGD, DOORGEZONDEN, AFDOENING_MEEGEDEELD))))
                .map(termijn -> besluit.isPresent() ? termijn : termijn.zonderPlicht())
                // Who gave an oordeel, handled it.
                .filter(termijn ->
                        besluit.isPresent() || feiten.eerste(GEOORDEELD).isEmpty());
    }
}
