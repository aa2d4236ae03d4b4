package nl.samenspraak.personen.inlezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenspraak.toegang.werk.Opdracht;

/**
 * The operator's command {@code personen-inlezen}: its arguments are files with persoonslijsten. Exit code 0 when everyone was taken
 * over, 1 when rows were refused, 2 when a file could not be read.
 */
@ApplicationScoped
class PersonenInlezen implements Opdracht {

    private static final int GELUKT = 0;
    private static final int REGELS_GEWEIGERD = 1;
    private static final int ONLEESBAAR = 2;

    private Inlezing inlezing;

    protected PersonenInlezen() {}

    @Inject
    PersonenInlezen(Inlezing inlezing) {
        this.inlezing = inlezing;
    }

    @Override
    public String naam() {
        return "personen-inlezen";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uitvoer) {
        if (argumenten.isEmpty()) {
            uitvoer.println("Noem na personen-inlezen een of meer bestanden.");
            return ONLEESBAAR;
        }
        return argumenten.stream()
                .mapToInt(bestand -> lees(Path.of(bestand), uitvoer))
                .max()
                .orElse(GELUKT);
    }

    private int lees(Path bestand, PrintStream uitvoer) {
        try (InputStream inhoud = new BufferedInputStream(Files.newInputStream(bestand))) {
            Inleesverslag verslag = inlezing.lees(inhoud, bestand.getFileName().toString());
            verslag.geweigerd().forEach(uitvoer::println);
            uitvoer.println(verslag.samenvatting());
            return verslag.geweigerd().isEmpty() ? GELUKT : REGELS_GEWEIGERD;
        } catch (OnleesbaarBestand onleesbaar) {
            uitvoer.println(bestand.getFileName() + ": " + onleesbaar.getMessage());
            return ONLEESBAAR;
        } catch (IOException nietGevonden) {
            uitvoer.println(bestand + ": het bestand is er niet of is niet te lezen.");
            return ONLEESBAAR;
        }
    }
}
