package nl.samenspraak.toeleiding.deelwijzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * What rules are written with, from {@code deelwijzer.yaml}: what can be chosen, the conditions and the articles.
 *
 * @param keuzes all that can be chosen
 * @param voorwaarden the conditions by code
 * @param artikelen the articles by code
 */
record Deelwijzerblad(Deelkeuzes keuzes, Map<String, Deelvoorwaarde> voorwaarden, Map<String, Deelartikel> artikelen) {

    /** The file of the words. */
    static final String BESTAND = "deelwijzer.yaml";

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Deelwijzerblad lees(Referentiebestand bestand) {
        return bestand.lees(BESTAND, blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            Deelkeuzes keuzes = new Deelkeuzes(
                    keuzes(blad, "actoren", Deelwijzerblad::iemand),
                    keuzes(blad, "soorten", Deelwijzerblad::iets),
                    keuzes(blad, "wetten", Deelwijzerblad::iets),
                    keuzes(blad, "fases", Deelwijzerblad::iets));
            for (Deelkeuze iemand : keuzes.actoren().alle()) {
                if (iemand.eigenWet().filter(wet -> !keuzes.wetten().kent(wet)).isPresent()) {
                    blad.fout("actoren", "noemen de onbekende wet '" + iemand.wet() + "'");
                }
            }
            return new Deelwijzerblad(
                    keuzes,
                    perCode(blad, "voorwaarden", Deelwijzerblad::voorwaarde),
                    perCode(blad, "artikelen", Deelwijzerblad::artikel));
        });
    }

    private static Deelkeuzelijst keuzes(Blad blad, String veld, Function<Blad, Deelkeuze> lezer) {
        try {
            return new Deelkeuzelijst(blad.bladen(veld).stream().map(lezer).toList());
        } catch (IllegalArgumentException e) {
            blad.fout(veld, "kloppen niet: " + e.getMessage());
            return new Deelkeuzelijst(List.of());
        }
    }

    private static Deelkeuze iets(Blad rij) {
        return keuze(rij, null, List.of(Deelrol.values()));
    }

    private static Deelkeuze iemand(Blad rij) {
        List<Deelrol> rollen = new ArrayList<>();
        for (String rol : rij.teksten("rol")) {
            try {
                rollen.add(Deelrol.vanCode(rol));
            } catch (IllegalArgumentException e) {
                rij.fout("rol", "is onbekend: '" + rol + "'");
            }
        }
        String wet = rij.tekstMisschien("wet").orElse(null);
        return keuze(rij, wet, rollen.isEmpty() ? List.of(Deelrol.values()) : rollen);
    }

    private static Deelkeuze keuze(Blad rij, String wet, List<Deelrol> rollen) {
        return new Deelkeuze(
                rij.tekst("code", Blad.LANGSTE_CODE),
                rij.tekst("naam"),
                rij.tekstMisschien("onder").orElse(null),
                rij.teksten("ook"),
                wet,
                rollen);
    }

    private static Optional<Deelvoorwaarde> voorwaarde(Blad rij) {
        List<String> gronden = rij.teksten("gronden");
        return Optional.of(new Deelvoorwaarde(
                rij.tekst("code", Blad.LANGSTE_CODE),
                rij.tekst("tekst", Deelvoorwaarde.LANGSTE_TEKST),
                rij.tekstMisschien("toelichting").orElse(""),
                gronden,
                uit(rij, "opToestemming", gronden),
                uit(rij, "zonderToestemming", gronden)));
    }

    /** Words that are no ground would never be named, and then who said no would be passed over. */
    private static List<String> uit(Blad rij, String veld, List<String> gronden) {
        List<String> genoemd = rij.teksten(veld);
        genoemd.stream()
                .filter(grond -> !gronden.contains(grond))
                .filter(grond -> !gronden.isEmpty() || !grond.equals(Deelvoorwaarde.ALTIJD))
                .forEach(grond -> rij.fout(veld, "is geen van de gronden: '" + grond + "'"));
        return genoemd;
    }

    private static Optional<Deelartikel> artikel(Blad rij) {
        String code = rij.tekst("code", Blad.LANGSTE_CODE);
        String wet = rij.tekst("wet");
        String artikel = rij.tekstMisschien("artikel").orElse("");
        if (wet.length() + artikel.length() > Deelartikel.LANGSTE - Deelartikel.TUSSEN.length()) {
            rij.fout("artikel", "is met de wet langer dan " + Deelartikel.LANGSTE + " tekens");
        }
        Optional<Geldigheid> geldigheid = rij.geldigheid();
        return rij.keuze("status", Rechtsstatus::vanCode)
                .flatMap(status -> geldigheid.map(dagen -> new Deelartikel(code, wet, artikel, status, dagen)));
    }

    private static <T> Map<String, T> perCode(Blad blad, String veld, Function<Blad, Optional<T>> lezer) {
        Map<String, T> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen(veld)) {
            String code = rij.tekst("code");
            lezer.apply(rij).ifPresent(iets -> {
                if (gelezen.put(code, iets) != null) {
                    rij.fout("code", "komt twee keer voor: '" + code + "'");
                }
            });
        }
        return gelezen;
    }
}
