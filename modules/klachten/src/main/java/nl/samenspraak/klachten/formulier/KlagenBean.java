package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.aannemen.Aanname;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.rem.Rem;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierbak;
import nl.samenspraak.zaak.formulier.Formulierscherm;
import nl.samenspraak.zaak.formulier.Vragenlijst;

/** The public form for klachten (R-KLA-01, R-ALG-16). */
@Named("klaagformulier")
@RequestScoped
public class KlagenBean extends Formulierscherm<Klaagconcept> {

    @Inject
    private Klaagconcepten concepten;

    @Inject
    private Webformulier formulier;

    @Inject
    private Klachtrubrieken rubrieken;

    @Inject
    private Klaagrem rem;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    @Override
    public String getMap() {
        return "klagen";
    }

    @Override
    protected Vragenlijst<Klaagconcept> vragen() {
        return Klaagstap.VRAGEN;
    }

    @Override
    protected Formulierbak<Klaagconcept> bak() {
        return concepten;
    }

    @Override
    protected Klaagconcept nieuw(Instant nu) {
        return new Klaagconcept(nu);
    }

    @Override
    protected Rem inzendingen() {
        return rem.inzendingen();
    }

    @Override
    protected Teksten woorden() {
        return Klaagteksten.PUBLIEK;
    }

    @Override
    protected List<String> neemAan(Klaagconcept ingevuld) {
        Aanname aanname = aanwezige.alsFormulier(
                Webformulier.WERKPLEK,
                () -> formulier.neemAan(ingevuld.inzending(), doelbindingen.voorTaak(Webformulier.DOEL)));
        if (aanname instanceof Aanname.NietOpgenomen niet) {
            return niet.bezwaren().stream().map(Klachtteksten::bezwaar).toList();
        }
        ingevuld.verstuurd((Aanname.Opgenomen) aanname, getVandaag());
        return List.of();
    }

    /** @return where a klacht belongs that is none for this form */
    public List<Doorzendadres> getElders() {
        return rubrieken.elders();
    }

    /** @return today: the day that stands on a klacht that is sent now */
    public LocalDate getVandaag() {
        return LocalDate.now(klok);
    }

    /** @return the last day on which the receipt of a klacht is confirmed (9:6) */
    public LocalDate getBevestigd() {
        return einde("klacht-ontvangst-bevestigen");
    }

    /** @return the last day of the handling of the klacht (9:11) */
    public LocalDate getAfgehandeld() {
        return einde("klacht-afhandelen");
    }

    /** @return the same, when a commission gives advice (9:11) */
    public LocalDate getMetAdvies() {
        return einde("klacht-afhandelen-advies");
    }

    /** @return the last day of answering a klacht to which the formal rules do not apply (9:2) */
    public LocalDate getBeantwoord() {
        return einde("klacht-mondeling");
    }

    private LocalDate einde(String termijn) {
        LocalDate ontvangen = getConcept().getOntvangenOp();
        return termijnen
                .bereken(termijn, ontvangen == null ? getVandaag() : ontvangen)
                .einde();
    }

    /** @return what is told, as it will be sent */
    public Klachtinzending getInzending() {
        return getConcept().inzending();
    }

    /** @return who sends it and how to reach that person, as it will be sent */
    public String getKlagerTekst() {
        return tekst(
                getConcept().isVerstuurd()
                        ? getConcept().getKopie().klager()
                        : getConcept().klager(new Veldfouten()));
    }

    private static String tekst(Klager klager) {
        String telefoon = klager.telefoon() == null ? "" : klager.telefoon().weergave();
        String akkoord = klager.emailAkkoord() ? Klaagteksten.PUBLIEK.van("contact.akkoord.ja") : "";
        return Stream.concat(
                        Stream.of(klager.naam()),
                        Stream.concat(klager.adresregels().stream(), Stream.of(klager.email(), akkoord, telefoon)))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** @return whether the number of his klacht is what he opens his letters with, so that he has to keep it */
    public boolean isOpentMetNummer() {
        Klager klager = getConcept().getKopie().klager();
        return !klager.heeftPostadres() && !klager.heeftKenmerk() && klager.leestPerEmail(Klachtkanaal.WEBFORMULIER);
    }

    public Beklaagdekeuze[] getOverwat() {
        return Beklaagdekeuze.values();
    }

    public Klagerrol[] getVoorwie() {
        return Klagerrol.values();
    }

    public Machtigingsgrond[] getGronden() {
        return Machtigingsgrond.values();
    }
}
