package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.aannemen.Aanname;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.rem.Rem;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierbak;
import nl.samenspraak.zaak.formulier.Formulierscherm;
import nl.samenspraak.zaak.formulier.Vragenlijst;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandkop;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import nl.samenspraak.zaak.stukken.Dossierbestanden;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/** The public form for klachten (R-KLA-01, R-ALG-16). */
@Named("klaagformulier")
@RequestScoped
public class KlagenBean extends Formulierscherm<Klaagconcept> {

    /** Identifier of the field for a file. */
    private static final String BESTAND = "bestand";

    @Inject
    private Klaagconcepten concepten;

    @Inject
    private Webformulier formulier;

    @Inject
    private Bestandskeuring keuring;

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
    private Postbode postbode;

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
        Aanname aanname = alsFormulier(doel -> formulier.neemAan(ingevuld.inzending(), doel));
        if (aanname instanceof Aanname.NietOpgenomen niet) {
            return niet.bezwaren().stream().map(Klachtteksten::bezwaar).toList();
        }
        rem.ruimte().verstuurd(ingevuld.id().waarde());
        ingevuld.verstuurd((Aanname.Opgenomen) aanname, getVandaag());
        return List.of();
    }

    /** Adds the file that was chosen. */
    public void voegToe() {
        AangebodenBestand gekozen = Bestandsinvoer.van(BESTAND).orElse(null);
        getConcept()
                .bestandfout(
                        gekozen == null
                                ? Klaagteksten.PUBLIEK.van("stukken.kies")
                                : probeer(gekozen, Klaagteksten.PUBLIEK.van("stukken.dubbel")));
        blijf(Klaagstap.STUKKEN.name());
    }

    /** Who chose a file and goes on at once, meant to send it along. */
    @Override
    public void verder(String naam) {
        if (naam.equals(Klaagstap.STUKKEN.name())) {
            getConcept()
                    .bestandfout(Bestandsinvoer.van(BESTAND)
                            .map(gekozen -> probeer(gekozen, null))
                            .orElse(null));
        }
        super.verder(naam);
    }

    /**
     * @param dubbel what to say when it was added before; {@code null} for who goes on, because then it goes along once
     * @return why it cannot be taken; {@code null} when it is
     */
    private String probeer(AangebodenBestand gekozen, String dubbel) {
        if (!isBekend()) {
            return null;
        }
        if (!rem.bestanden().neem(aanwezige.werkplek())) {
            return Klaagteksten.PUBLIEK.van("stukken.tevaak");
        }
        try {
            GekeurdBestand bestand = keuring.keur(Optional.of(gekozen));
            if (getConcept().heeft(bestand)) {
                return dubbel;
            }
            Optional<UUID> id = legKlaar(bestand);
            id.ifPresent(welk -> getConcept().metBestand(bestand, welk));
            return id.isPresent() ? null : Klaagteksten.PUBLIEK.van(geenRuimte());
        } catch (OngeldigeWaarde fout) {
            return fout.getMessage();
        }
    }

    /** Whoever has nothing lying there, has nothing to take away: it is full of what others did not send yet. */
    private String geenRuimte() {
        return getConcept().getBestanden().isEmpty() ? "stukken.druk" : "stukken.vol";
    }

    private Optional<UUID> legKlaar(GekeurdBestand bestand) {
        UUID voor = getConcept().id().waarde();
        if (!rem.ruimte()
                .neem(
                        aanwezige.werkplek(),
                        voor,
                        bestand.omvang(),
                        termijnen.verstrijkt(Dossierbestanden.TERMIJN, klok.instant()))) {
            return Optional.empty();
        }
        Optional<UUID> id = Optional.empty();
        try {
            id = alsFormulier(doel ->
                    formulier.legKlaar(new Webformulier.Erbij<>(getConcept().id(), bestand), doel));
        } finally {
            if (id.isEmpty()) {
                rem.ruimte().geefTerug(voor, bestand.omvang());
            }
        }
        return id;
    }

    /**
     * Takes a file away that was added.
     *
     * @param welk which one
     */
    public void haalWeg(String welk) {
        getConcept().getBestanden().stream()
                .map(Bestandkop::id)
                .filter(id -> id.toString().equals(welk))
                .findFirst()
                .ifPresent(this::gooiWeg);
        getConcept().bestandfout(null);
        blijf(Klaagstap.STUKKEN.name());
    }

    private void gooiWeg(UUID welk) {
        alsFormulier(doel -> {
            formulier.haalWeg(new Webformulier.Erbij<>(getConcept().id(), welk), doel);
            return welk;
        });
        getConcept().getBestanden().stream()
                .filter(bestand -> bestand.id().equals(welk))
                .forEach(bestand -> rem.ruimte().geefTerug(getConcept().id().waarde(), bestand.omvang()));
        getConcept().zonderBestand(welk);
    }

    /** What was not sent goes with what was typed. */
    @Override
    public void wis() {
        if (!getConcept().isVerstuurd()) {
            getConcept().getBestanden().stream().map(Bestandkop::id).toList().forEach(this::gooiWeg);
        }
        super.wis();
    }

    private <T> T alsFormulier(Function<Doelbinding, T> werk) {
        return aanwezige.alsFormulier(
                Webformulier.WERKPLEK, () -> werk.apply(doelbindingen.voorTaak(Webformulier.DOEL)));
    }

    /** @return the names of what is sent along, one on a line */
    public String getBestandsnamen() {
        return getConcept().getBestanden().stream().map(Bestandkop::naam).collect(Collectors.joining("\n"));
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

    /** @return whether this installation tells by e-mail that there is a letter; without a mail server somebody sends the letter himself */
    public boolean isMailt() {
        return postbode.beschikbaar();
    }

    /** @return whether the number of his klacht is what he opens his letters with, so that he has to keep it */
    public boolean isOpentMetNummer() {
        Klager klager = getConcept().getKopie().klager();
        return isMailt() && !klager.heeftKenmerk() && klager.leestPerEmail(Klachtkanaal.WEBFORMULIER);
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
