package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEHOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.GEVOEGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.HOREN_GEPLAND;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.NIET_GEHOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.TEVREDEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.UITGENODIGD;

import java.util.Optional;

/**
 * The klager says within a reasonable term whether he wants to be heard; when he does not, the hearing may be skipped (Awb 9:10 lid 2;
 * R-KLA-09). The municipality sets that term, and the invitation names its last day.
 *
 * <p>It is a term of the klager. His answer meets it: a hearing was planned or held (HOREN_GEPLAND, GEHOORD), or it is recorded why it
 * is skipped (NIET_GEHOORD). Without an answer it goes by, and nothing is exceeded. A new invitation starts it anew.
 */
final class KlagerAntwoordtOpUitnodiging implements Klachttermijnregel {

    static final String CODE = "klacht-hoorreactie";

    private final Klachtrekenaar rekenaar;

    KlagerAntwoordtOpUitnodiging(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        return feiten.laatste(UITGENODIGD)
                .map(uitnodiging -> rekenaar.genoemd(
                                Klachttermijnsoort.HOORREACTIE,
                                CODE,
                                Klachtaanvang.UITGENODIGD,
                                uitnodiging.dag(),
                                uitnodiging.tot())
                        .zonderPlicht()
                        .met(Termijnafloop.van(
                                feiten.eersteNa(uitnodiging, HOREN_GEPLAND, GEHOORD, NIET_GEHOORD),
                                feiten.eerste(
                                        TEVREDEN,
                                        INGETROKKEN,
                                        GEVOEGD,
                                        DOORGEZONDEN,
                                        NIET_BEHANDELEN_MEEGEDEELD,
                                        AFDOENING_MEEGEDEELD))));
    }
}
