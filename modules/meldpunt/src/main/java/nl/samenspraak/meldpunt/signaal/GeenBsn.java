package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Bsn;

/**
 * A burgerservicenummer is never asked of a melder (R-ALG-21), and by the public form none is taken either: it would stand in plain words
 * in the text.
 */
public final class GeenBsn implements Aannameregel {

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
        return Stream.of(teksten).anyMatch(Bsn::staatIn) ? Optional.of(Weigerreden.BSN_GENOEMD) : Optional.empty();
    }
}
