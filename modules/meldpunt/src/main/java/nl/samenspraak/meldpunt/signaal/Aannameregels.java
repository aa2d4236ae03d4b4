package nl.samenspraak.meldpunt.signaal;

import java.util.List;
import java.util.Optional;

/** All rules for taking in a melding, in the order in which the conversation meets them. */
public final class Aannameregels {

    private static final List<Aannameregel> REGELS = List.of(
            new GevaarEerst(),
            new TaakVoorVerrijking(),
            new InhoudIsOpgeschreven(),
            new MelderIsBereikbaar(),
            new BetrokkeneIsGenoemd(),
            new SluitingIsToegelicht(),
            new GeenBsn(),
            new UitkomstHeeftEigenWeg(),
            new MelderHoortDeUitkomst());

    private Aannameregels() {}

    /**
     * @param nieuw what is to be taken in
     * @return everything that stands in the way, so that all of it can be mended at once; empty when it may be taken in
     */
    public static List<Weigerreden> toets(NieuweMelding nieuw) {
        return REGELS.stream()
                .map(regel -> regel.toets(nieuw))
                .flatMap(Optional::stream)
                .toList();
    }
}
