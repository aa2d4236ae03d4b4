package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.toeleiding.toestemming.Verzoekwoorden;

/** What goes to a helper when a question turned out to need no decision: who asks it, and in which words, and nothing else (R-TOE-39). Nothing of it is kept. */
@ApplicationScoped
public class Overdrachtsbrief {

    /** The most characters of the name of an organisation. */
    public static final int LANGSTE_NAAM = 120;

    private Hulpvragen hulpvragen;
    private Onderzoeksbriefwoorden woorden;
    private Verzoekwoorden aanspreking;
    private Drukkerij drukkerij;
    private Kopweergave koppen;
    private Aanwezige aanwezige;
    private Toeleidingwerk werk;

    Overdrachtsbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Overdrachtsbrief(
            Hulpvragen hulpvragen,
            Onderzoeksbriefwoorden woorden,
            Verzoekwoorden aanspreking,
            Drukkerij drukkerij,
            Kopweergave koppen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.hulpvragen = hulpvragen;
        this.woorden = woorden;
        this.aanspreking = aanspreking;
        this.drukkerij = drukkerij;
        this.koppen = koppen;
        this.aanwezige = aanwezige;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param organisatie to whom it goes
     * @param doel the purpose
     * @return the letter, or why there is none
     * @throws nl.samenspraak.kern.Weigering when the toeleiding is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.AFDRUKKEN, daad = "toeleiding.overdracht-bekeken")
    public Briefstuk maak(ToeleidingId id, String organisatie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        boolean verheldert = toeleiding
                .taaksoort()
                .filter(soort -> soort == Taaksoort.VRAAGVERHELDERING || soort == Taaksoort.VRIJ_TOEGANKELIJK)
                .isPresent();
        Optional<Hulpvraag> vraag = hulpvragen
                .van(id)
                .filter(gesteld -> verheldert && !gesteld.woorden().isEmpty());
        if (vraag.isEmpty()) {
            return new Briefstuk(id, toeleiding.persoon(), null, Weigerreden.BRIEF_NIET_NU, "", null);
        }
        Brief brief = schrijf(koppen.van(toeleiding), vraag.get(), Invoer.regel(organisatie, LANGSTE_NAAM));
        return new Briefstuk(
                id,
                toeleiding.persoon(),
                new Briefstuk.Blad(
                        brief.onderwerp(),
                        List.of(Briefwijze.BEVEILIGD),
                        Postwaarschuwing.GEEN,
                        drukkerij.voorbeeld(brief),
                        drukkerij.druk(brief),
                        ""),
                null,
                "",
                null);
    }

    private Brief schrijf(Dossierkop kop, Hulpvraag vraag, String organisatie) {
        Optional<PersoonRegel> wie = Optional.ofNullable(kop.persoon());
        Map<String, String> zinnen = Map.of(
                "nummer", kop.nummer().waarde(),
                "gemeente", aanspreking.gemeente(),
                "ontvangen", Nederlands.datum(kop.ontvangenOp()),
                "naam", wie.map(PersoonRegel::naam).orElse(""),
                "adres", woorden.adres(kop.persoon()),
                "geboren",
                        wie.map(persoon -> persoon.geboortedatum().weergave()).orElse(""));
        return new Brief(
                woorden.vast("overdrachtOnderwerp"),
                new Brief.Geadresseerde(organisatie, List.of()),
                werk.vandaag(),
                kop.nummer().waarde(),
                aanspreking.aanhefPartij(),
                woorden.onderdeel(
                        "overdracht", zinnen, Map.of("woorden", List.of(new Tekstdeel.Alinea(vraag.woorden())))),
                aanspreking.ondertekening(
                        aanwezige.gebruiker().map(Gebruiker::naam).orElse("")),
                List.of());
    }
}
