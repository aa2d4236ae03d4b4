package nl.samenspraak.klachten.indeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** What {@code klachtindeling.yaml} says. */
public record Klachtindelingblad(
        List<Klachtrubriek> wamsstappen,
        List<Klachtrubriek> domeinen,
        List<Klachtrubriek> aarden,
        List<Klachtrubriek> klagersoorten,
        List<Klachtrubriek> knelpunten,
        List<Doorzendadres> elders) {

    /** The most characters in a code, as in the tables. */
    private static final int LANGSTE_CODE = 40;

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    public static Klachtindelingblad lees(Referentiebestand bestand) {
        return bestand.lees("klachtindeling.yaml", blad -> {
            blad.tekst("versie");
            return new Klachtindelingblad(
                    lijst(blad, "wamsstappen", Klachtindelingblad::rubriek),
                    lijst(blad, "domeinen", Klachtindelingblad::rubriek),
                    lijst(blad, "aarden", Klachtindelingblad::rubriek),
                    lijst(blad, "klagersoorten", Klachtindelingblad::rubriek),
                    lijst(blad, "knelpunten", Klachtindelingblad::rubriek),
                    lijst(blad, "elders", Klachtindelingblad::adres));
        });
    }

    private static <T> List<T> lijst(Blad blad, String veld, BiFunction<Blad, Geldigheid, T> lezer) {
        List<T> gelezen = new ArrayList<>();
        for (Blad rij : blad.bladenMetCode(veld, LANGSTE_CODE)) {
            rij.geldigheid().map(geldig -> lezer.apply(rij, geldig)).ifPresent(gelezen::add);
        }
        if (gelezen.isEmpty()) {
            blad.fout(veld, "noemt niets; dan is er niets te kiezen");
        }
        return List.copyOf(gelezen);
    }

    private static Klachtrubriek rubriek(Blad rij, Geldigheid geldig) {
        return new Klachtrubriek(rij.tekst("code"), rij.tekst("naam"), geldig);
    }

    private static Doorzendadres adres(Blad rij, Geldigheid geldig) {
        return new Doorzendadres(
                rij.tekst("code"),
                rij.keuze("soort", soort -> Doorzendadres.Soort.valueOf(soort.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                rij.tekst("naam", Klachtinstantie.LANGSTE_NAAM),
                rij.tekst("waarvoor"),
                rij.tekst("hoe"),
                link(rij).orElse(null),
                geldig);
    }

    /** It stands on a public page, so it leads to a page and to nothing else. */
    private static Optional<String> link(Blad rij) {
        Optional<String> link = rij.tekstMisschien("link");
        link.filter(adres -> !adres.startsWith("https://"))
                .ifPresent(adres -> rij.fout("link", "begint niet met https://: '" + adres + "'"));
        return link;
    }
}
