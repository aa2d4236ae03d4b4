package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How a melder who may not look in the register says whom the melding is about: as much or as little as the melder knows, and never a
 * burgerservicenummer (R-ALG-21).
 *
 * @param naam the name, or a part of it
 * @param leeftijd the date of birth or how old, in the melder's words
 * @param adres where that person lives or stays
 * @param herkenning by what else to find that person
 */
public record Omschrijving(String naam, String leeftijd, String adres, String herkenning) implements Serializable {

    private static final int LANGSTE_NAAM = 120;
    private static final int LANGSTE_LEEFTIJD = 40;
    private static final int LANGST_ADRES = 160;
    private static final int LANGSTE_HERKENNING = 170;

    /** @throws OngeldigeWaarde when a part is too long */
    public Omschrijving {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        leeftijd = Invoer.regel(leeftijd, LANGSTE_LEEFTIJD);
        adres = Invoer.regel(adres, LANGST_ADRES);
        herkenning = Invoer.regel(herkenning, LANGSTE_HERKENNING);
    }

    /** @return whether someone could be found by it: an age alone is not enough */
    public boolean wijstAan() {
        return !(naam + adres + herkenning).isEmpty();
    }

    /** @return the betrokkene as a melding knows someone whom nobody looked up yet; not named when nothing points at anyone */
    public Betrokkene.Onbekend betrokkene() {
        return new Betrokkene.Onbekend(wijstAan() ? tekst() : "", !naam.isEmpty());
    }

    private String tekst() {
        return Stream.of(naam, leeftijd, adres, herkenning)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
