package nl.samenspraak.toeleiding.toestemming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 */
record Verzoekblad(String versie, List<Vraagsoort> gegevens, List<Vraaggrond> gronden) {

    /** It is stored with each request. */
    private static final int LANGSTE_ARTIKEL = 120;

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Verzoekblad lees(Referentiebestand bestand) {
        return bestand.lees(
                "verzoeken.yaml",
                blad -> new Verzoekblad(
                        blad.tekst("versie", Blad.LANGSTE_VERSIE),
                        blad.bladenMetCode("gegevens", Blad.LANGSTE_CODE).stream()
                                .flatMap(rij -> gegevens(rij).stream())
                                .toList(),
                        blad.bladenMetCode("gronden", Blad.LANGSTE_CODE).stream()
                                .flatMap(rij -> grond(rij).stream())
                                .toList()));
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
                .map(status -> new Vraaggrond(rij.tekst("code"), naam, artikel, toestemming, plicht, status));
    }
}
