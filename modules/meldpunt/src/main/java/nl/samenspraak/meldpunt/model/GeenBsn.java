package nl.samenspraak.meldpunt.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.kern.Bsn;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.Kanaal;
import nl.samenspraak.meldpunt.NieuweMelding;
import nl.samenspraak.meldpunt.Weigerreden;

/**
 * A burgerservicenummer is never asked of a melder (R-ALG-21), and by the public form none is taken either: it would stand in plain words
 * in the text. Nine digits that pass the elfproef are taken for one; of other numbers of nine digits one in eleven does, and
 * the melder can write those apart.
 */
public final class GeenBsn implements Aannameregel {

    /** Nine digits in one go or with dots or spaces between, and no digit before or after. */
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![\\d+])\\d(?:[. ]?\\d){8}(?![. ]?\\d)");

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return nieuw.binnenkomst().kanaal() == Kanaal.WEBFORMULIER
                ? toets(
                        nieuw.signaal().aanleiding(),
                        nieuw.signaal().inhoud(),
                        nieuw.over().omschrijving().orElse(""),
                        nieuw.melder().naam(),
                        nieuw.melder().organisatie(),
                        nieuw.melder().functie())
                : Optional.empty();
    }

    /**
     * @param teksten what was typed; {@code null} for nothing
     * @return why it cannot stay so; empty when it can
     */
    public static Optional<Weigerreden> toets(String... teksten) {
        return Stream.of(teksten).filter(Objects::nonNull).anyMatch(GeenBsn::noemtEen)
                ? Optional.of(Weigerreden.BSN_GENOEMD)
                : Optional.empty();
    }

    private static boolean noemtEen(String tekst) {
        return NEGEN_CIJFERS.matcher(tekst).results().anyMatch(gevonden -> isBsn(gevonden.group()));
    }

    private static boolean isBsn(String cijfers) {
        try {
            Bsn.van(cijfers);
            return true;
        } catch (OngeldigeWaarde anderGetal) {
            return false;
        }
    }
}
