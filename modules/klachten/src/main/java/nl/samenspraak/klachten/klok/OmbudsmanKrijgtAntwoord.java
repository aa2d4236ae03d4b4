package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.OMBUDSMAN_GEANTWOORD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.OMBUDSMAN_GESLOTEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.OMBUDSMAN_VRAAGT;

import java.util.Optional;

/**
 * The ombudsman gets the data he asks (Awb 9:31), a reaction to what he found (9:35) and word about what is done with his advice (9:36),
 * before the day that he named. The last question counts. It is a duty, also after the klacht came to its end.
 *
 * <p>OMBUDSMAN_GEANTWOORD meets it; it lapses when he closed his case (OMBUDSMAN_GESLOTEN).
 */
final class OmbudsmanKrijgtAntwoord implements Klachttermijnregel {

    static final String CODE = "klacht-ombudsman-antwoorden";

    private final Klachtrekenaar rekenaar;

    OmbudsmanKrijgtAntwoord(Klachtrekenaar rekenaar) {
        this.rekenaar = rekenaar;
    }

    @Override
    public Optional<Klachttermijn> volgtUit(Klachtfeiten feiten) {
        return feiten.ombudsmanVragen().stream()
                .findFirst()
                .or(() -> feiten.laatste(OMBUDSMAN_VRAAGT))
                .map(vraag -> rekenaar.genoemd(
                                Klachttermijnsoort.OMBUDSMAN_ANTWOORDEN,
                                CODE,
                                Klachtaanvang.OMBUDSMAN_VROEG,
                                vraag.dag(),
                                vraag.tot())
                        .met(
                                feiten.ombudsmanVragen().isEmpty()
                                        ? Termijnafloop.van(
                                                feiten.laatste(OMBUDSMAN_GEANTWOORD),
                                                feiten.eersteNa(vraag, OMBUDSMAN_GESLOTEN))
                                        : null));
    }
}
