package nl.samenspraak.toegang.recht;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads files of reference data: from the operator's folder when one is set and has the file, else the one that was packed
 * with the application.
 */
public final class Referentiebestand {

    private final Path map;

    /** @param map the operator's folder, when there is one */
    public Referentiebestand(Optional<Path> map) {
        this.map = map.orElse(null);
    }

    /**
     * @param naam file name, for instance {@code petten.yaml}
     * @param lezer turns the file into what it stands for
     * @param <T> what the file stands for
     * @return what the file stands for
     * @throws OngeldigeReferentie when the file is missing or anything in it does not fit
     */
    public <T> T lees(String naam, Function<Blad, T> lezer) {
        List<String> fouten = new ArrayList<>();
        Blad blad = new Blad("", laad(naam), fouten);
        T resultaat = lezer.apply(blad);
        blad.meldOnbekendeVelden();
        if (!fouten.isEmpty()) {
            throw new OngeldigeReferentie(naam, fouten);
        }
        return resultaat;
    }

    private Object laad(String naam) {
        try (InputStream bron = open(naam)) {
            return new Load(LoadSettings.builder().setLabel(naam).build()).loadFromInputStream(bron);
        } catch (IOException | YamlEngineException e) {
            throw new OngeldigeReferentie(naam, List.of("niet te lezen: " + e.getMessage()));
        }
    }

    private InputStream open(String naam) throws IOException {
        if (map != null && Files.exists(map.resolve(naam))) {
            return Files.newInputStream(map.resolve(naam));
        }
        InputStream meegeleverd =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("referentie/" + naam);
        if (meegeleverd == null) {
            throw new IOException("bestand bestaat niet");
        }
        return meegeleverd;
    }
}
