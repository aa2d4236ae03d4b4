package nl.samenspraak.toeleiding.handhaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** On what a request can rest, what can be asked, and by which words screening is known: {@code handhaving.yaml}. */
@ApplicationScoped
public class Handhavingsreferentie {

    static final String BESTAND = "handhaving.yaml";

    /** What the gemeente has through the Wams alone is never offered (R-TOE-33). */
    private static final String WAMS = "wams";

    private Rechten rechten;
    private Map<String, Bevoegdheid> bevoegdheden = Map.of();
    private Map<String, Handhavingsgegeven> gegevens = Map.of();
    private Map<String, Reden> redenen = Map.of();
    private Map<String, String> voorwaarden = Map.of();
    private List<String> screening = List.of();
    private List<String> verraadt = List.of();
    private Map<String, Bevoegdheid> uitstelgronden = Map.of();

    Handhavingsreferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingsreferentie(Rechten rechten) {
        this.rechten = rechten;
    }

    Handhavingsreferentie(Referentiebestand bestand) {
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
            bevoegdheden = new LinkedHashMap<>();
            gegevens = new LinkedHashMap<>();
            blad.bladenMetCode("bevoegdheden", Blad.LANGSTE_CODE).forEach(rij -> {
                String code = rij.tekst("code");
                rij.tekst("wet");
                bevoegdheden.put(
                        code, new Bevoegdheid(code, rij.tekst("naam"), rij.tekst("artikel"), rij.tekst("mag")));
            });
            blad.bladenMetCode("gegevens", Blad.LANGSTE_CODE).forEach(rij -> {
                String code = rij.tekst("code");
                String wet = rij.tekst("wet");
                if (wet.toLowerCase(Locale.ROOT).contains(WAMS)) {
                    rij.fout("wet", "mag de Wams niet zijn: die gegevens zijn nooit voor handhaving");
                }
                gegevens.put(code, new Handhavingsgegeven(code, rij.tekst("naam"), wet, rij.tekst("afdeling")));
            });
            uitstelgronden = new LinkedHashMap<>();
            blad.bladenMetCode("uitstelgronden", Blad.LANGSTE_CODE).forEach(rij -> {
                String code = rij.tekst("code");
                uitstelgronden.put(code, new Bevoegdheid(code, rij.tekst("naam"), rij.tekst("artikel"), ""));
            });
            verraadt = blad.teksten("verraadt").stream()
                    .map(Handhavingsreferentie::plat)
                    .toList();
            redenen = new LinkedHashMap<>();
            blad.bladenMetCode("redenen", Blad.LANGSTE_CODE).forEach(rij -> {
                String code = rij.tekst("code");
                String tekst = rij.tekst("tekst", Handhavingsbesluit.LANGSTE_MOTIVERING);
                boolean ja = rij.tekst("besluit").equals("ja");
                verraadtNiets(rij, tekst);
                redenen.put(code, new Reden(code, ja, tekst));
            });
            voorwaarden = new LinkedHashMap<>();
            blad.bladenMetCode("voorwaarden", Blad.LANGSTE_CODE).forEach(rij -> {
                String tekst = rij.tekst("tekst", Handhavingsbesluit.LANGSTE_VOORWAARDEN);
                verraadtNiets(rij, tekst);
                voorwaarden.put(rij.tekst("code"), tekst);
                if (String.join("\n", voorwaarden.values()).length() > Handhavingsbesluit.LANGSTE_VOORWAARDEN) {
                    rij.fout("tekst", "maakt de voorwaarden samen te lang");
                }
            });
            screening = blad.teksten("screening").stream()
                    .map(Handhavingsreferentie::plat)
                    .toList();
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    /** @return on what a request can rest */
    public List<Bevoegdheid> bevoegdheden() {
        return List.copyOf(bevoegdheden.values());
    }

    /** @return what can be asked */
    public List<Handhavingsgegeven> gegevens() {
        return List.copyOf(gegevens.values());
    }

    /** @return on what informing the person may wait (UAVG 41) */
    public List<Bevoegdheid> uitstelgronden() {
        return List.copyOf(uitstelgronden.values());
    }

    /** @return a ground by its code, also of one that holds no longer; {@code null} without a code */
    Bevoegdheid uitstelgrond(String code) {
        return code.isEmpty() ? null : uitstelgronden.getOrDefault(code, new Bevoegdheid(code, code, "", ""));
    }

    boolean kentBevoegdheid(String code) {
        return code != null && bevoegdheden.containsKey(code);
    }

    boolean kentGegeven(String code) {
        return gegevens.containsKey(code);
    }

    /** What the reference data do not name any more keeps its code. */
    Bevoegdheid bevoegdheid(String code) {
        return bevoegdheden.getOrDefault(code, new Bevoegdheid(code, code, code, ""));
    }

    Handhavingsgegeven gegeven(String code) {
        return gegevens.getOrDefault(code, new Handhavingsgegeven(code, code, "", ""));
    }

    /** @return whether a text says that people are looked through without a cause */
    boolean isScreening(String tekst) {
        String gelezen = " " + plat(tekst) + " ";
        return screening.stream().anyMatch(woord -> gelezen.contains(" " + woord + " "));
    }

    /**
     * @param toekenning whether it is for granting
     * @return the reasons to choose from
     */
    public List<Reden> redenen(boolean toekenning) {
        return redenen.values().stream()
                .filter(reden -> reden.toekenning() == toekenning)
                .toList();
    }

    /**
     * @param code the code of a reason
     * @param toekenning whether it is for granting
     * @return how whoever asked reads it; empty when there is none of that code
     */
    public Optional<String> reden(String code, boolean toekenning) {
        return Optional.ofNullable(redenen.get(code))
                .filter(reden -> reden.toekenning() == toekenning)
                .map(Reden::tekst);
    }

    /** @return by its code what can go with a decision, as whoever asked reads it */
    public Map<String, String> voorwaarden() {
        return Collections.unmodifiableMap(voorwaarden);
    }

    /**
     * @param codes codes of conditions
     * @return how whoever asked reads them; empty when one of them is not known
     */
    Optional<String> voorwaarden(Set<String> codes) {
        return voorwaarden.keySet().containsAll(codes)
                ? Optional.of(voorwaarden.entrySet().stream()
                        .filter(deze -> codes.contains(deze.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    /** What everybody reads may tell of nobody that the municipality or a party knows that person. */
    private void verraadtNiets(Blad rij, String tekst) {
        String gelezen = " " + plat(tekst) + " ";
        if (verraadt.stream().anyMatch(woord -> gelezen.contains(" " + woord + " "))) {
            rij.fout("tekst", "zegt dat iemand bekend is; de handhaver leest dit");
        }
    }

    private static String plat(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * A reason for a decision, in words that are the same whoever it is about (R-TOE-33, R-TOE-42).
     *
     * @param code its code
     * @param toekenning whether it is one for granting; otherwise it is one for refusing
     * @param tekst how whoever asked reads it
     */
    public record Reden(String code, boolean toekenning, String tekst) implements Serializable {}
}
