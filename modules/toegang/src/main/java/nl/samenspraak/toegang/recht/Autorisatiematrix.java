package nl.samenspraak.toegang.recht;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * Which pet may do what, with which part, for which purpose (R-ALG-05): the table of the requirements as versioned reference
 * data. What does not stand in it is not allowed.
 */
public final class Autorisatiematrix {

    /** The most characters in the code of a pet. */
    public static final int LANGSTE_PET = 40;

    private final String versie;
    private final Map<String, Petregel> regels;

    private Autorisatiematrix(String versie, Map<String, Petregel> regels) {
        this.versie = versie;
        this.regels = regels;
    }

    /**
     * Reads {@code petten.yaml}.
     *
     * @param bestand where the reference data stand
     * @param doelen the purposes that the rights refer to
     * @return the matrix
     * @throws OngeldigeReferentie when anything in it does not fit
     */
    public static Autorisatiematrix lees(Referentiebestand bestand, Doelenlijst doelen) {
        return bestand.lees("petten.yaml", blad -> {
            Map<String, Petregel> regels = new LinkedHashMap<>();
            for (Blad petblad : blad.bladen("petten")) {
                Petregel regel = petregel(petblad, doelen);
                if (regels.put(regel.pet().code(), regel) != null) {
                    petblad.fout("code", "komt twee keer voor: '" + regel.pet().code() + "'");
                }
            }
            return new Autorisatiematrix(blad.tekst("versie"), regels);
        });
    }

    private static Petregel petregel(Blad blad, Doelenlijst doelen) {
        List<Recht> rechten = new ArrayList<>();
        Set<Dossierdeel> gezien = new HashSet<>();
        for (Blad rechtblad : blad.bladen("rechten")) {
            recht(rechtblad, doelen).ifPresent(recht -> {
                if (!gezien.add(recht.deel())) {
                    rechtblad.fout(
                            "deel", "komt twee keer voor: '" + recht.deel().code() + "'");
                }
                rechten.add(recht);
            });
        }
        return new Petregel(
                new Pet(blad.tekst("code", LANGSTE_PET), blad.tekst("naam")), blad.teksten("menu"), rechten);
    }

    private static Optional<Recht> recht(Blad blad, Doelenlijst doelen) {
        Optional<Dossierdeel> deel = blad.keuze(
                "deel",
                code -> Dossierdeel.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
        Optional<Boolean> schrijven = blad.keuze("mag", Autorisatiematrix::schrijven);
        Optional<Bereik> bereik = blad.keuze("bereik", Bereik::vanCode);
        List<Doel> gevonden = new ArrayList<>();
        for (String code : blad.teksten("doelen")) {
            doelen.vind(code)
                    .ifPresentOrElse(
                            gevonden::add, () -> blad.fout("doelen", "noemt een onbekend doel: '" + code + "'"));
        }
        if (gevonden.isEmpty()) {
            blad.fout("doelen", "is leeg; een recht zonder doel bestaat niet");
        }
        if (deel.isEmpty() || schrijven.isEmpty() || bereik.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recht(deel.get(), schrijven.get(), bereik.get(), gevonden));
    }

    private static boolean schrijven(String mag) {
        return switch (mag) {
            case "lezen" -> false;
            case "schrijven" -> true;
            default -> throw new IllegalArgumentException(mag);
        };
    }

    /** @return the version of the reference data this was read from */
    public String versie() {
        return versie;
    }

    /**
     * @param pet code of a pet
     * @return its row; empty when there is no such pet
     */
    public Optional<Petregel> regel(String pet) {
        return pet == null ? Optional.empty() : Optional.ofNullable(regels.get(pet));
    }

    /**
     * @param pet code of a pet
     * @param deel a part of a dossier
     * @return the right of the pet to that part
     */
    public Optional<Recht> recht(String pet, Dossierdeel deel) {
        return regel(pet).flatMap(regel -> regel.recht(deel));
    }

    /**
     * @param pet code of a pet, possibly one that is in use no longer
     * @return its name; the code itself when the reference data do not know it
     */
    public String naam(String pet) {
        return regel(pet).map(regel -> regel.pet().naam()).orElse(pet);
    }

    /** @return all petten, in the order of the reference data */
    public List<Pet> petten() {
        return regels.values().stream().map(Petregel::pet).toList();
    }
}
