package nl.samenspraak.meting;

import java.util.List;
import java.util.Random;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;

/** What people made up for a measurement tell the meldpunt: call number i is the same at every run. */
final class Telefoontjes {

    private static final List<String> AANLEIDINGEN = List.of(
            "Hij doet al dagen niet open.",
            "Vannacht weer geschreeuw en gebonk.",
            "Zij was de weg naar huis kwijt.",
            "De huur is drie maanden niet betaald.",
            "De kinderen zijn al een week niet op school.");
    private static final List<String> ZINNEN = List.of(
            "De gordijnen zijn overdag dicht en er staat veel afval in de gang.",
            "Eerder kwam er wijkverpleging, maar die is in het voorjaar gestopt.",
            "Melder heeft aangebeld en door de deur gepraat; er kwam een verward antwoord.",
            "Er is familie in een andere plaats, met wie weinig contact is.",
            "De huisarts weet ervan en heeft gezegd dat het meldpunt gebeld kan worden.",
            "Het eten dat gebracht wordt, blijft vaak staan.",
            "Op straat spreekt betrokkene mensen aan die hij niet kent.",
            "Er zijn schulden bij de energieleverancier en bij de verhuurder.",
            "Melder maakt zich zorgen over de hond, die steeds magerder wordt.",
            "Volgens melder was het tot de zomer een nette en vriendelijke buur.");

    private Telefoontjes() {}

    /**
     * @param nummer which call, from 0
     * @param over whom it is about
     * @param taak the purpose for which it is handled
     * @return the melding that was made of it
     */
    static NieuweMelding gesprek(int nummer, PersoonId over, Doel taak) {
        Random toeval = new Random(nummer);
        StringBuilder inhoud = new StringBuilder();
        int zinnen = 4 + toeval.nextInt(8);
        for (int zin = 0; zin < zinnen; zin++) {
            inhoud.append(ZINNEN.get(toeval.nextInt(ZINNEN.size()))).append(zin % 4 == 3 ? "\n\n" : " ");
        }
        Melder melder = toeval.nextInt(5) == 0
                ? Melder.anoniem()
                : Melder.inwoner("Melder " + nummer, Telefoonnummer.van("+3161%07d".formatted(nummer)), Relatie.BUUR);
        return new NieuweMelding(
                Gevaar.NIET_NU,
                taak,
                new Signaal(AANLEIDINGEN.get(toeval.nextInt(AANLEIDINGEN.size())), inhoud.toString()),
                melder,
                new Betrokkene.Bekend(over),
                toeval.nextInt(3) == 0 ? Reikwijdte.GEZIN : Reikwijdte.PERSOON,
                null);
    }
}
