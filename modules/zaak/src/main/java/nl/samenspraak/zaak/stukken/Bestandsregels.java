package nl.samenspraak.zaak.stukken;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Which files a municipality takes, how large and how many: {@code stukken.yaml}. */
@Named("bestandsregels")
@ApplicationScoped
public class Bestandsregels {

    /** What the door lets through, in MB. */
    public static final int GROOTSTE_MB = 10;

    private static final String BESTAND = "stukken.yaml";

    private Rechten rechten;

    private final Map<Bestandsoort, Soort> soorten = new EnumMap<>(Bestandsoort.class);
    private final Set<String> legitimatie = new HashSet<>();
    private int bestandMb;
    private int zaakMb;
    private int zaakAantal;
    private int formulierMb;
    private int formulierAantal;

    private record Soort(String naam, List<String> extensies) {}

    Bestandsregels() {
        // The container makes its proxy with this.
    }

    @Inject
    Bestandsregels(Rechten rechten) {
        this.rechten = rechten;
    }

    Bestandsregels(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            bestandMb = maat(blad, "bestandMb", GROOTSTE_MB);
            zaakMb = maat(blad, "zaakMb", Integer.MAX_VALUE / Bestandsmaat.MB);
            zaakAantal = maat(blad, "zaakAantal", 200);
            formulierMb = maat(blad, "formulierMb", zaakMb);
            formulierAantal = maat(blad, "formulierAantal", zaakAantal);
            blad.bladenMetCode("soorten", Blad.LANGSTE_CODE).forEach(this::lees);
            if (soorten.isEmpty()) {
                blad.fout("soorten", "noemt geen soort");
            }
            blad.teksten("legitimatie").forEach(woord -> legitimatie.add(woord.toLowerCase(Locale.ROOT)));
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    private static int maat(Blad blad, String veld, int meeste) {
        int getal = blad.getal(veld);
        if (getal < 1 || getal > meeste) {
            blad.fout(veld, "hoort van 1 tot en met " + meeste + " te zijn");
        }
        return getal;
    }

    private void lees(Blad rij) {
        List<String> extensies = rij.teksten("extensies");
        if (extensies.isEmpty() || !extensies.stream().allMatch(eind -> eind.matches("[a-z0-9]{1,8}"))) {
            rij.fout("extensies", "noemt geen einde van een naam, in kleine letters en zonder punt");
        }
        String naam = rij.tekst("naam");
        rij.keuze("code", Bestandsoort::van).ifPresent(soort -> soorten.put(soort, new Soort(naam, extensies)));
    }

    Optional<Bestandsoort> metExtensie(String extensie) {
        return soorten.entrySet().stream()
                .filter(soort -> soort.getValue().extensies().contains(extensie))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * @param tekst the name of a file, or what somebody says that a document is
     * @return whether it names a document with which people identify: no copy of that is kept (R-ALG-22)
     */
    public boolean isLegitimatie(String tekst) {
        String klein = tekst.toLowerCase(Locale.ROOT).replace('_', '-');
        return legitimatie.stream()
                .anyMatch(woord -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(woord))
                        .matcher(klein)
                        .find());
    }

    /** @return what may be chosen, for the field of a file */
    public String getKiesbaar() {
        return soorten.values().stream()
                .flatMap(soort -> soort.extensies().stream())
                .map(eind -> "." + eind)
                .collect(Collectors.joining(","));
    }

    /** @return the kinds in words, with commas and an or */
    public String getNamen() {
        return soorten.values().stream()
                .map(Soort::naam)
                .collect(Collectors.joining(", "))
                .replaceFirst(", ([^,]*)$", " of $1");
    }

    String naam(Bestandsoort soort) {
        return soorten.get(soort).naam();
    }

    /** @return the largest file, in MB */
    public int getBestandMb() {
        return bestandMb;
    }

    /** @return how many bytes the largest file holds */
    public int getMeesteBytes() {
        return bestandMb * Bestandsmaat.MB;
    }

    /** @return how many files may go with a public form */
    public int getFormulierAantal() {
        return formulierAantal;
    }

    /** @return how large those may be together, in MB */
    public int getFormulierMb() {
        return formulierMb;
    }

    /** @return how large the files of a case may be together, in MB */
    public int getZaakMb() {
        return zaakMb;
    }

    /** @return how many files a case may have */
    public int getZaakAantal() {
        return zaakAantal;
    }
}
