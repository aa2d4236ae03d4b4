package nl.samenspraak.klachten.model;

import static nl.samenspraak.klachten.Klachtstapsoort.AFDOENING_MEEGEDEELD;
import static nl.samenspraak.klachten.Klachtstapsoort.DOORGEZONDEN;
import static nl.samenspraak.klachten.Klachtstapsoort.GEHOORD;
import static nl.samenspraak.klachten.Klachtstapsoort.HOREN_GEPLAND;
import static nl.samenspraak.klachten.Klachtstapsoort.INGETROKKEN;
import static nl.samenspraak.klachten.Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD;
import static nl.samenspraak.klachten.Klachtstapsoort.NIET_GEHOORD;
import static nl.samenspraak.klachten.Klachtstapsoort.TEVREDEN;
import static nl.samenspraak.klachten.Klachtstapsoort.UITGENODIGD;

import java.util.Optional;
import nl.samenspraak.klachten.Klachtaanvang;
import nl.samenspraak.klachten.Klachttermijnsoort;

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
                                        DOORGEZONDEN,
                                        NIET_BEHANDELEN_MEEGEDEELD,
                                        AFDOENING_MEEGEDEELD))));
    }
}
