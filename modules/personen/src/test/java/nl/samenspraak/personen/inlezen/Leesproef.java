package nl.samenspraak.personen.inlezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.personen.register.PersoonFixture;
import nl.samenspraak.personen.register.Proefsleutels;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Reads files into a register of a test, batch by batch, as the application does. */
public final class Leesproef {

    private static final LandelijkeTabellen TABELLEN =
            new LandelijkeTabellen(new Referentiebestand(Optional.of(hoofdmap().resolve("config/referentie"))));

    private final Overname overname;

    /** @param personen the register */
    public Leesproef(Personen personen) {
        overname = new Overname(personen, new Bsnkluis(new Proefsleutels()), Proefsleutels.pseudoniemen());
    }

    /** @return what came of reading the file */
    public Inleesverslag lees(InputStream inhoud) {
        return lees(inhoud, Set.of());
    }

    private Inleesverslag lees(InputStream inhoud, Set<Long> zelfdePersoon) {
        Leesstand stand = new Leesstand(zelfdePersoon);
        Leesbeurt beurt = new Leesbeurt(batch -> overname.neemOver(batch, stand, null), TABELLEN, PersoonFixture.KLOK);
        beurt.lees(new Brpbestand(inhoud));
        return beurt.verslag("proef.csv", "");
    }

    /** @return what came of reading these rows, of which some are said to be about whom the register has with that BSN */
    public Inleesverslag leesMetAntwoord(Set<Long> zelfdePersoon, String... regels) {
        return lees(
                new ByteArrayInputStream(String.join("\n", regels).getBytes(StandardCharsets.UTF_8)), zelfdePersoon);
    }

    /** @return what came of reading these rows */
    public Inleesverslag lees(String... regels) {
        return lees(new ByteArrayInputStream(String.join("\n", regels).getBytes(StandardCharsets.UTF_8)));
    }

    /** @return what came of reading the file */
    public Inleesverslag lees(Path bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            return lees(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the root of the project, where {@code db} stands */
    public static Path hoofdmap() {
        Path map = Path.of("").toAbsolutePath();
        while (!Files.exists(map.resolve("db/demo/personen.csv"))) {
            map = map.getParent();
        }
        return map;
    }
}
