package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import nl.samenspraak.toeleiding.verzoek.NieuwVerzoek;
import nl.samenspraak.toeleiding.verzoek.Verzoekenboek;
import nl.samenspraak.toeleiding.verzoek.Verzoekwijze;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** Something to see on each page of the toeleiding. */
@RequestScoped
class Wandeltoeleidingen {

    static final String PET = Proeftoeleiding.PET;

    /** Of the demo gemeente. */
    private static final String PARTIJ = "Budgetwinkel, schuldhulpverlening";

    private static final String LOKETPAGINA = "/toeleiding/handhavingsverzoek.xhtml";

    private static final String AFSPRAAK = "Samen zoeken naar samenhang";

    /** What is asked in the last step. */
    private static final String GEGEVENS = "voorzieningen";

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Bepalen of er naast de Wmo een tweede terrein is.",
            "Mevrouw zegt dat de Budgetwinkel haar schulden regelt, maar weet niet of dat nog loopt.",
            "Zij vond thuis geen brief; alleen welke hulp er eerder was, wordt gevraagd.",
            "Een lijstje raakt haar weinig, en zonder antwoord blijft haar hulp stilstaan.");

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Toestemmingregister toestemmingen;

    @Inject
    private Verzoekenboek boek;

    @Inject
    private Proefhandhaving handhaving;

    @Inject
    private Logtabel log;

    @Inject
    private Wandelaars wandelaars;

    /** @return the pages, each with something on it that can be known again by the name that was given */
    List<Dossierpagina> paginas(String merk, String persoon) {
        UUID ik = wandelaars.eerste(PET);
        Dossier mijn = dossier(ik, "Toe" + merk);
        Dossier ook = dossier(ik, "Toeook" + merk);
        Dossier andermans = dossier(wandelaars.tweede(PET), "Toeander" + merk);
        String nummer = proef.nummer(new ToeleidingId(mijn.id())).waarde();
        List<Dossierpagina> paginas = new ArrayList<>();
        Stream.of(
                        "onderzoek",
                        "personen",
                        "verzoeken",
                        "toestemmingen",
                        "delen",
                        "ecogram",
                        "stukken",
                        "correcties",
                        "brieven")
                .map(naam -> Dossierpagina.van("/toeleiding/" + naam + ".xhtml", PET, mijn, ook, andermans))
                .forEach(paginas::add);
        paginas.add(Dossierpagina.lijst("/toeleiding/toeleidingen.xhtml", PET, nummer, Map.of()));
        paginas.add(zoekt("/toeleiding/nieuw.xhtml", persoon));
        paginas.add(zoekt("/toeleiding/onderzoeksverzoek.xhtml", persoon));
        paginas.addAll(register());
        paginas.addAll(loket(merk));
        return paginas;
    }

    /** Parties and what was agreed with them: about no dossier in particular, and about nobody. */
    private List<Dossierpagina> register() {
        return List.of(
                Dossierpagina.lijst("/toeleiding/partijen.xhtml", PET, PARTIJ, Map.of()),
                Dossierpagina.lijst("/toeleiding/partij.xhtml", PET, PARTIJ, Map.of())
                        .met("?id=" + kenmerk("partij", PARTIJ)),
                Dossierpagina.lijst("/toeleiding/afspraken.xhtml", PET, AFSPRAAK, Map.of()),
                Dossierpagina.lijst("/toeleiding/afspraak.xhtml", PET, AFSPRAAK, Map.of())
                        .met("?id=" + kenmerk("afspraak", AFSPRAAK)));
    }

    /** What somebody asked who enforces the law, as that person and as whoever decides sees it. */
    private List<Dossierpagina> loket(String merk) {
        UUID ik = wandelaars.eerste(Proefhandhaving.HANDHAVER);
        Dossier mijn = verzoek(ik, "Hand" + merk);
        Dossier ook = verzoek(ik, "Handook" + merk);
        Dossier andermans = verzoek(wandelaars.tweede(Proefhandhaving.HANDHAVER), "Handander" + merk);
        return List.of(
                Dossierpagina.lijst("/toeleiding/handhaving.xhtml", Proefhandhaving.HANDHAVER, mijn.tekst(), Map.of()),
                Dossierpagina.van(LOKETPAGINA, Proefhandhaving.HANDHAVER, mijn, ook, andermans),
                Dossierpagina.van(LOKETPAGINA, Proefhandhaving.BESLISSER, mijn, ook, null));
    }

    private Dossier verzoek(UUID wie, String naam) {
        return new Dossier(handhaving.vraag(wie, naam).waarde(), naam);
    }

    private UUID kenmerk(String tabel, String naam) {
        return UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding." + tabel + " where naam = '" + naam + "'"));
    }

    private static Dossierpagina zoekt(String pad, String persoon) {
        return Dossierpagina.lijst(
                pad, PET, Wandelmeldingen.straat(persoon), Map.of("zoektekst", persoon + " 1958", "zoek", "zoek"));
    }

    private Dossier dossier(UUID wie, String naam) {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, wie, naam);
        PartijId partij = new PartijId(kenmerk("partij", PARTIJ));
        Toestemmingzet getekend = new Toestemmingzet(Toestemmingstand.GETEKEND, proef.vandaag(), "");
        Proeftoeleiding.gedaan(toestemmingen.leg(
                id,
                new NieuweToestemming(
                        Delingrichting.KRIJGEN,
                        partij,
                        GEGEVENS,
                        "Om te zien wat er eerder was.",
                        true,
                        null,
                        getekend),
                proef.versie(id),
                proef.doel(id)));
        Proeftoeleiding.gedaan(boek.stelOp(
                id,
                new NieuwVerzoek(partij, GEGEVENS, "toestemming", "", NODIG, Verzoekwijze.BRIEF),
                proef.versie(id),
                proef.doel(id)));
        return new Dossier(id.waarde(), naam);
    }
}
