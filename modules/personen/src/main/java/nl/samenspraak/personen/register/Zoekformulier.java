package nl.samenspraak.personen.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.personen.Zoekvraag;

/** A search typed in separate fields: a name with a date of birth, or a postcode with a huisnummer. */
public class Zoekformulier implements Serializable {

    private static final long serialVersionUID = 1L;

    private String naam;
    private String geboortedatum;
    private String postcode;
    private String huisnummer;

    /** @return whether anything was typed in these fields */
    public boolean isIngevuld() {
        return Stream.of(naam, geboortedatum, postcode, huisnummer).anyMatch(veld -> veld != null);
    }

    /**
     * @param vandaag the current date
     * @param fout takes the identifier of a field and what is wrong with it
     * @return the question; empty when something is wrong
     */
    Optional<Zoekvraag> vraag(LocalDate vandaag, BiConsumer<String, String> fout) {
        return postcode == null && huisnummer == null ? opNaam(vandaag, fout) : opPostcode(fout);
    }

    private Optional<Zoekvraag> opNaam(LocalDate vandaag, BiConsumer<String, String> fout) {
        Optional<Geboortedatum> datum = lees(
                geboortedatum == null ? "onbekend" : geboortedatum,
                invoer -> Geboortedatum.vanInvoer(invoer, vandaag),
                melding -> fout.accept("geboortedatum", melding));
        return datum.flatMap(gelezen -> lees(
                naam,
                invoer -> new Zoekvraag.OpNaam(invoer, gelezen),
                melding -> fout.accept(naam == null ? "naam" : "geboortedatum", melding)));
    }

    private Optional<Zoekvraag> opPostcode(BiConsumer<String, String> fout) {
        return lees(postcode, Postcode::van, melding -> fout.accept("postcode", melding))
                .flatMap(gelezen -> lees(
                        huisnummer,
                        invoer -> Zoekvraag.OpPostcode.vanInvoer(gelezen, invoer),
                        melding -> fout.accept("huisnummer", melding)));
    }

    private static <T> Optional<T> lees(String invoer, Function<String, T> lezer, Consumer<String> fout) {
        try {
            return Optional.of(lezer.apply(invoer));
        } catch (OngeldigeWaarde kanNiet) {
            fout.accept(kanNiet.getMessage());
            return Optional.empty();
        }
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getGeboortedatum() {
        return geboortedatum;
    }

    public void setGeboortedatum(String geboortedatum) {
        this.geboortedatum = geboortedatum;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getHuisnummer() {
        return huisnummer;
    }

    public void setHuisnummer(String huisnummer) {
        this.huisnummer = huisnummer;
    }
}
