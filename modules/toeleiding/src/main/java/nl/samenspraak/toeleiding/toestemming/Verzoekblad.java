package nl.samenspraak.toeleiding.toestemming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.Stap;

/**
 * What {@code verzoeken.yaml} says.
 *
 * @param versie its version
 * @param gegevens what may be asked, in which step
 * @param gronden on what a party answers
 * @param zonderWams codes of what is asked in the first step where the Wams is no law, for the law of the question itself (R-TOE-14)
 */
record Verzoekblad(String versie, List<Vraagsoort> gegevens, List<Vraaggrond> gronden, Set<String> zonderWams) {

    /** It is stored with each request. */
    private static final int LANGSTE_ARTIKEL = 120;

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Verzoekblad lees(Referentiebestand bestand) {
        return bestand.lees("verzoeken.yaml", Verzoekblad::van);
    }

    private static Verzoekblad van(Blad blad) {
        Set<String> zonderWams = new HashSet<>();
        List<Vraagsoort> gegevens = new ArrayList<>();
        for (Blad rij : blad.bladenMetCode("gegevens", Blad.LANGSTE_CODE)) {
            gegevens(rij).ifPresent(gegevens::add);
            if (rij.tekstMisschien("zonderWams").isPresent()
                    && rij.jaOfNee("zonderWams").orElse(false)) {
                zonderWams.add(rij.tekst("code"));
            }
        }
        return new Verzoekblad(
                blad.tekst("versie", Blad.LANGSTE_VERSIE),
                gegevens,
                blad.bladenMetCode("gronden", Blad.LANGSTE_CODE).stream()
                        .flatMap(rij -> grond(rij).stream())
                        .toList(),
                zonderWams);
    }

    /**
     * @param wams whether the Wams is law
     * @return what may be asked; without the Wams what the law of the question itself needs, in the first step, and no other
     */
    List<Vraagsoort> gegevens(boolean wams) {
        return wams
                ? gegevens
                : gegevens.stream()
                        .filter(soort -> zonderWams.contains(soort.code()))
                        .map(soort -> new Vraagsoort(
                                soort.code(), Stap.HULPVRAAG, soort.naam(), soort.vraag(), soort.jaNee()))
                        .toList();
    }

    private static Optional<Vraagsoort> gegevens(Blad rij) {
        String naam = rij.tekst("naam");
        String vraag = rij.tekst("vraag");
        Optional<Stap> stap = rij.keuze("stap", tekst -> Stap.valueOf(tekst.toUpperCase(Locale.ROOT)));
        Optional<Boolean> jaNee = rij.jaOfNee("jaNee");
        if (stap.filter(Stap.HULPVRAAG::equals).isPresent()) {
            rij.fout("stap", "is de eerste: daarin wordt alleen de inwoner iets gevraagd");
        }
        return stap.flatMap(welke -> jaNee.map(kort -> new Vraagsoort(rij.tekst("code"), welke, naam, vraag, kort)));
    }

    private static Optional<Vraaggrond> grond(Blad rij) {
        String naam = rij.tekst("naam");
        String artikel = rij.tekstMisschien("artikel").orElse("");
        if (artikel.length() > LANGSTE_ARTIKEL) {
            rij.fout("artikel", "is langer dan " + LANGSTE_ARTIKEL + " tekens");
        }
        boolean toestemming = rij.jaOfNee("toestemming").orElse(false);
        boolean plicht = rij.jaOfNee("plicht").orElse(false);
        if (toestemming && plicht) {
            rij.fout("plicht", "kan niet samen met toestemming");
        }
        return rij.keuze("status", Rechtsstatus::vanCode)
                .map(status -> new Vraaggrond(
                        rij.tekst("code"),
                        naam,
                        artikel,
                        toestemming,
                        plicht,
                        status,
                        rij.teksten("artikelen"),
                        rij.teksten("alleenVan")));
    }
}
