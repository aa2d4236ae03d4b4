package nl.samenspraak.meldpunt.informeren;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * What stands in {@code informeren.yaml}.
 *
 * @param gronden why it may wait; at least one
 * @param punten what is told, in order; at least one
 * @param leeftijden from which ages on somebody hears it
 */
record Informeerblad(List<Uitstelgrond> gronden, List<Informeerpunt> punten, Leeftijden leeftijden) {

    private static final String GRONDEN = "gronden";
    private static final String PUNTEN = "punten";
    private static final String LEEFTIJDEN = "leeftijden";

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
            return new Informeerblad(gronden, punten, leeftijden(blad));
        });
    }

    private static Leeftijden leeftijden(Blad blad) {
        List<Blad> rijen = blad.bladen(LEEFTIJDEN);
        if (rijen.size() != 1) {
            blad.fout(LEEFTIJDEN, "is niet één regel");
        }
        return rijen.stream().findFirst().map(Leeftijden::lees).orElse(null);
    }

    private static List<Uitstelgrond> gronden(Blad blad) {
        List<Uitstelgrond> gronden = new ArrayList<>();
        for (Blad rij : blad.bladenMetCode(GRONDEN, Blad.LANGSTE_CODE)) {
            String naam = rij.tekst("naam", Uitstelgrond.LANGSTE_NAAM);
            String artikel = rij.tekst("artikel", Uitstelgrond.LANGSTE_ARTIKEL);
            boolean naGesprek = rij.jaOfNee("naGesprek").orElse(false);
            boolean zonderAdres = rij.jaOfNee("zonderAdres").orElse(false);
            String inBrief = rij.tekst("inBrief");
            rij.geldigheid()
                    .map(geldig ->
                            new Uitstelgrond(rij.tekst("code"), naam, artikel, naGesprek, zonderAdres, inBrief, geldig))
                    .ifPresent(gronden::add);
        }
        return List.copyOf(gronden);
    }
}
