package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * What stands in {@code informeren.yaml}.
 *
 * @param gronden why it may wait; at least one
 * @param punten what is told, in order; at least one
 */
record Informeerblad(List<Uitstelgrond> gronden, List<Informeerpunt> punten) {

    private static final String GRONDEN = "gronden";
    private static final String PUNTEN = "punten";

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Informeerblad lees(Referentiebestand bestand) {
        return bestand.lees("informeren.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            List<Uitstelgrond> gronden = gronden(blad);
            List<Informeerpunt> punten = blad.bladen(PUNTEN).stream()
                    .map(rij -> new Informeerpunt(rij.tekst("tekst"), rij.tekst("artikel")))
                    .toList();
            if (gronden.isEmpty()) {
                blad.fout(GRONDEN, "noemt niets");
            }
            if (punten.isEmpty()) {
                blad.fout(PUNTEN, "noemt niets");
            }
            return new Informeerblad(gronden, punten);
        });
    }

    private static List<Uitstelgrond> gronden(Blad blad) {
        List<Uitstelgrond> gronden = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Blad rij : blad.bladen(GRONDEN)) {
            String code = rij.tekst("code", Blad.LANGSTE_CODE);
            if (!codes.add(code)) {
                rij.fout("code", "komt twee keer voor: '" + code + "'");
            }
            LocalDate van = rij.datum("geldigVan");
            LocalDate tot = rij.datumMisschien("geldigTot").orElse(null);
            if (tot != null && tot.isBefore(van)) {
                rij.fout("geldigTot", "ligt voor geldigVan");
                tot = null;
            }
            gronden.add(new Uitstelgrond(
                    code,
                    rij.tekst("naam", Uitstelgrond.LANGSTE_NAAM),
                    rij.tekst("artikel", Uitstelgrond.LANGSTE_ARTIKEL),
                    new Geldigheid(van, tot)));
        }
        return List.copyOf(gronden);
    }
}
