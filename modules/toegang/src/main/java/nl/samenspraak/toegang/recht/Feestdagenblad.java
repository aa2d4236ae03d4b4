package nl.samenspraak.toegang.recht;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Feestdagregel;
import nl.samenspraak.kern.termijn.GelijkgesteldeDag;

/** Reads {@code feestdagen.yaml}: the days on which no legal term ends (R-ALG-10). */
public final class Feestdagenblad {

    private Feestdagenblad() {}

    /**
     * @param bestand where the reference data stand
     * @return the feestdagen
     * @throws OngeldigeReferentie when anything in it does not fit
     */
    public static Feestdagen lees(Referentiebestand bestand) {
        return bestand.lees("feestdagen.yaml", blad -> {
            blad.tekst("versie");
            blad.tekst("bron");
            return Feestdagen.van(regels(blad), gelijkgesteld(blad));
        });
    }

    private static List<Feestdagregel> regels(Blad blad) {
        List<Feestdagregel> regels = new ArrayList<>();
        for (Blad regel : blad.bladen("feestdagen")) {
            String dag = regel.tekstMisschien("dag").orElse(null);
            Integer verschil = regel.tekstMisschien("verschil").isPresent() ? regel.getal("verschil") : null;
            String naam = regel.tekst("naam");
            regel.geldigheid()
                    .flatMap(dagen ->
                            regel.keuze("regel", soort -> Feestdagregel.van(naam, soort, dag, verschil, dagen)))
                    .ifPresent(regels::add);
        }
        return regels;
    }

    private static List<GelijkgesteldeDag> gelijkgesteld(Blad blad) {
        return blad.bladen("gelijkgesteld").stream()
                .map(dag -> new GelijkgesteldeDag(dag.tekst("naam"), dag.datum("datum"), dag.tekst("bron")))
                .toList();
    }
}
