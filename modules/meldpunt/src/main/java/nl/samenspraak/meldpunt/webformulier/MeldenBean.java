package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.rem.Rem;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierbak;
import nl.samenspraak.zaak.formulier.Formulierscherm;
import nl.samenspraak.zaak.formulier.Formulierstap;
import nl.samenspraak.zaak.formulier.Vragenlijst;

/** The public form of the meldpunt (R-MEL-01). */
@Named("melden")
@RequestScoped
public class MeldenBean extends Formulierscherm<Meldconcept> {

    @Inject
    private Meldconcepten concepten;

    @Inject
    private Webformulier formulier;

    @Inject
    private Verzending verzending;

    @Inject
    private Meldrem rem;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    @Override
    public String getMap() {
        return "melden";
    }

    @Override
    protected Vragenlijst<Meldconcept> vragen() {
        return Meldstap.VRAGEN;
    }

    @Override
    protected Formulierbak<Meldconcept> bak() {
        return concepten;
    }

    @Override
    protected Meldconcept nieuw(Instant nu) {
        return new Meldconcept(nu);
    }

    @Override
    protected Rem inzendingen() {
        return rem.inzendingen();
    }

    @Override
    protected Teksten woorden() {
        return Meldteksten.PUBLIEK;
    }

    @Override
    protected List<String> neemAan(Meldconcept ingevuld) {
        return verzending.verstuur(ingevuld);
    }

    @Override
    protected Optional<String> elders(Formulierstap<Meldconcept> stap) {
        Meldconcept concept = getConcept();
        if (stap == Meldstap.GEVAAR && concept.getGevaar() == Gevaar.NU) {
            return Optional.of(verwijs(concept.eersteKeerAcuut(), formulier::acuut, "bel112.xhtml"));
        }
        return stap == Meldstap.GEWELD && Boolean.TRUE.equals(concept.getGeweld())
                ? Optional.of(verwijs(concept.eersteKeerGeweld(), formulier::veiligThuis, "veiligthuis.xhtml"))
                : Optional.empty();
    }

    /** Only that it was so is kept, once for each form (R-MEL-02, R-MEL-03). */
    private String verwijs(boolean eersteKeer, Consumer<Doelbinding> telling, String pagina) {
        if (eersteKeer && isBekend()) {
            verzending.tel(telling);
        }
        return pagina;
    }

    /** @return the last day on which a melding that is sent today is judged in time */
    public LocalDate getUiterlijk() {
        return termijnen.bereken("melding-beoordelen", LocalDate.now(klok)).einde();
    }

    /** @return what is going on, as it will be sent */
    public Signaal getSignaal() {
        return getConcept().signaal(new Veldfouten());
    }

    /** @return whom it is about, as it will be sent */
    public String getOverTekst() {
        return getConcept().omschrijving(new Veldfouten()).betrokkene().beschrijving();
    }

    /** @return how the visitor can be reached, as it will be sent; may be empty */
    public String getContactTekst() {
        return contact(getConcept().melder(new Veldfouten()));
    }

    /** @return how the visitor can be reached, as it was sent; may be empty */
    public String getKopieContact() {
        return contact(getConcept().getKopie().melder());
    }

    private static String contact(Melder melder) {
        String telefoon = melder.telefoon() == null ? "" : melder.telefoon().weergave();
        return Stream.of(melder.naam(), melder.functie(), melder.organisatie(), telefoon)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public Onderwerp[] getOverwie() {
        return Onderwerp.values();
    }

    public Melderssoort[] getSoorten() {
        return Melderssoort.values();
    }

    /** @return what a melder can be of someone else */
    public List<Relatie> getRelaties() {
        return getConcept().getMelder().getRelaties().stream()
                .filter(relatie -> relatie != Relatie.ZELF)
                .toList();
    }
}
