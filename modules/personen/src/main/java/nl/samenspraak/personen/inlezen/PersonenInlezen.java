package nl.samenspraak.personen.inlezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.werk.Opdracht;

/**
 * The operator's command {@code personen-inlezen}: its arguments are files with persoonslijsten, and {@code zelfde=12,30} for lines of one
 * file of which the operator says that they are about whom the register has with that BSN. Exit code 0 when everyone was taken over whole, 1
 * when there is something to look at, 2 when a file could not be read.
 */
@ApplicationScoped
class PersonenInlezen implements Opdracht {

    private static final int GELUKT = 0;
    private static final int IETS_TE_DOEN = 1;
    private static final int ONLEESBAAR = 2;
    private static final String ZELFDE = "zelfde=";
    private static final Pattern REGELS = Pattern.compile("[0-9]{1,9}(,[0-9]{1,9})*");

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
        List<String> bestanden = argumenten.stream()
                .filter(argument -> !argument.startsWith(ZELFDE))
                .toList();
        List<String> antwoorden = argumenten.stream()
                .filter(argument -> argument.startsWith(ZELFDE))
                .map(argument -> argument.substring(ZELFDE.length()))
                .toList();
        if (bestanden.isEmpty()) {
            uitvoer.println("Noem na personen-inlezen een of meer bestanden.");
            return ONLEESBAAR;
        }
        if (!antwoorden.stream().allMatch(antwoord -> REGELS.matcher(antwoord).matches())
                || !antwoorden.isEmpty() && bestanden.size() > 1) {
            uitvoer.println(
                    "Noem bij zelfde= de nummers van regels met komma's ertussen, en daarbij maar één bestand.");
            return ONLEESBAAR;
        }
        Set<Long> zelfde = antwoorden.stream()
                .flatMap(antwoord -> Arrays.stream(antwoord.split(",")))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return bestanden.stream()
                .mapToInt(bestand -> lees(Path.of(bestand), zelfde, uitvoer))
                .max()
                .orElse(GELUKT);
    }

    private int lees(Path bestand, Set<Long> zelfde, PrintStream uitvoer) {
        try (InputStream inhoud = new BufferedInputStream(Files.newInputStream(bestand))) {
            Inleesverslag verslag = inlezing.lees(inhoud, bestand.getFileName().toString(), zelfde);
            vertel(verslag, uitvoer);
            return verslag.volledig() ? GELUKT : IETS_TE_DOEN;
        } catch (OnleesbaarBestand onleesbaar) {
            uitvoer.println(bestand.getFileName() + ": " + onleesbaar.getMessage());
            return ONLEESBAAR;
        } catch (IOException nietGevonden) {
            uitvoer.println(bestand + ": het bestand is er niet of is niet te lezen.");
            return ONLEESBAAR;
        }
    }

    private static void vertel(Inleesverslag verslag, PrintStream uitvoer) {
        verslag.geweigerd().forEach(uitvoer::println);
        verslag.gemarkeerd().forEach(uitvoer::println);
        verslag.vragen().forEach(uitvoer::println);
        if (verslag.gestopt()) {
            uitvoer.println("Dit zijn er te veel: waarschijnlijk is dit het verkeerde bestand. Het inlezen is gestopt;"
                    + " wat eerder in het bestand stond, is overgenomen.");
        } else if (!verslag.vragen().isEmpty()) {
            uitvoer.println(
                    "Is het toch dezelfde persoon? Lees het bestand opnieuw in en zet achter zijn naam: |" + ZELFDE
                            + verslag.vragen().stream()
                                    .map(vraag -> Long.toString(vraag.regelnummer()))
                                    .collect(Collectors.joining(",")));
        }
        uitvoer.println(verslag.samenvatting());
    }
}
