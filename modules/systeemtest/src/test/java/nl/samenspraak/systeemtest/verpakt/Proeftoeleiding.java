package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.triage.Gedrag;
import nl.samenspraak.meldpunt.triage.Toeleidingsverzoek;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.NieuweBevinding;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteunen;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningsantwoord;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoek.OnderzoekView;
import nl.samenspraak.toeleiding.samenhang.NieuweBuitenkant;
import nl.samenspraak.toeleiding.samenhang.Samenhangvragen;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.terreinen.NieuwAntwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinvragen;
import nl.samenspraak.toeleiding.werklijst.Werklijst;
import nl.samenspraak.toeleiding.werklijst.Werkregel;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import nl.samenspraak.toeleiding.werklijst.Werkvolgorde;
import nl.samenspraak.toeleiding.werklijst.Werkvoorraadvraag;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Brings a toeleiding as far as a test wants it, as its toeleider does. */
@RequestScoped
class Proeftoeleiding {

    static final String PET = "toeleider";
    static final String DOEL = "samenhang-onderzoeken";

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Triage triage;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Ondersteunen ondersteunen;

    @Inject
    private Terreinvragen terreinen;

    @Inject
    private Samenhangvragen samenhang;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Informeren informeren;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    /** Why it stops in a step, where the client wants nothing to go on. */
    static Stopbesluit gestopt(Stap stap) {
        return gestopt(stap, Vervolg.niet());
    }

    /** Why it stops in a step. */
    static Stopbesluit gestopt(Stap stap, Vervolg vervolg) {
        Stopreden reden = stap == Stap.SAMENHANG
                ? Stopreden.LOSSE_HULP
                : stap == Stap.HULPVRAAG ? Stopreden.EEN_LOKET : Stopreden.EEN_TERREIN;
        return new Stopbesluit(reden, "Uit het gesprek bleek dat alleen de Wmo u kan helpen.", vervolg);
    }

    void word(UUID gebruiker, String pet) {
        aanwezige.kom(new Gebruiker(
                gebruiker, "proef-" + gebruiker, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }

    /** Somebody at the meldpunt passes a melding on. */
    MeldingId geefDoor(UUID triagist, String naam) {
        word(triagist, "meldpuntmedewerker");
        Aangenomen melding = (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak("melding-beoordelen").doel(),
                        new Signaal("Post stapelt zich op", "Verhaal van " + naam),
                        Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), Relatie.BUUR),
                        new Betrokkene.Nieuw(iemand(naam)),
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
        MeldingId id = melding.melding();
        Doelbinding doel = doelbindingen.kies(id.zaak(), "melding-beoordelen");
        gedaan(informeren.betrokkene(
                id,
                NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.GESPREK),
                triage.open(id, doel).versie(),
                doel));
        Toeleidingsverzoek verzoek = new Toeleidingsverzoek(
                Gedrag.NIET_VERWARD, Set.of(Terrein.vanCode("wmo-2015"), Terrein.vanCode("wgs")), "Redt het niet.");
        gedaan(triage.naarToeleiding(id, verzoek, triage.open(id, doel).versie(), doel));
        return id;
    }

    /** The toeleiding that came of a melding. */
    ToeleidingId van(MeldingId melding) {
        return new ToeleidingId(UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding.toeleiding where melding = '" + melding + "'")));
    }

    /** Somebody takes it up, and chooses toeleiding. */
    ToeleidingId opgepakt(UUID toeleider, String naam) {
        ToeleidingId id = van(geefDoor(UUID.randomUUID(), naam));
        word(toeleider, PET);
        verdeling.pakOp(nummer(id), doel(id));
        gedaan(onderzoek.kiesTaak(id, Taaksoort.TOELEIDING, versie(id), doel(id)));
        return id;
    }

    /** Brings it to a step, with something in each step before it. */
    ToeleidingId bij(Stap stap, UUID toeleider, String naam) {
        ToeleidingId id = opgepakt(toeleider, naam);
        if (stap != Stap.HULPVRAAG) {
            gedaan(onderzoek.zegVraag(id, "Ik wil rust, zegt " + naam, versie(id), doel(id)));
            gedaan(ondersteunen.legVast(
                    id, new Ondersteuningsantwoord(vandaag(), false, "", null, ""), versie(id), doel(id)));
            gedaan(onderzoek.gaVerder(id, Stap.HULPVRAAG, versie(id), doel(id)));
        }
        if (stap.isTot(Stap.SAMENHANG)) {
            gedaan(antwoord(id, "Thuiszorg van " + naam, "wmo-2015", Bekend.JA));
            gedaan(antwoord(id, "Budgetwinkel", "wgs", Bekend.JA));
            gedaan(onderzoek.gaVerder(id, Stap.TERREINEN, versie(id), doel(id)));
        }
        if (stap == Stap.CONCLUSIE) {
            gedaan(buitenkant(id));
            gedaan(onderzoek.gaVerder(id, Stap.SAMENHANG, versie(id), doel(id)));
        }
        return id;
    }

    /** Whether it is on the list of those of which a letter is owed, wherever on it. */
    boolean moetSchrijven(ToeleidingId id) {
        Toeleidingnummer nummer = nummer(id);
        for (int vanaf = 0; ; vanaf += Werkvoorraadvraag.MEESTE) {
            List<Werkregel> blad = verdeling
                    .lijst(
                            new Werkvoorraadvraag(
                                    Werklijst.SCHRIJVEN,
                                    null,
                                    null,
                                    Werkvolgorde.NUMMER,
                                    true,
                                    vanaf,
                                    Werkvoorraadvraag.MEESTE),
                            doelbindingen.voorTaak(DOEL))
                    .rijen();
            if (blad.isEmpty() || blad.stream().map(Werkregel::nummer).anyMatch(nummer::equals)) {
                return !blad.isEmpty();
            }
        }
    }

    /** One's own toeleidingen of one person. */
    List<Toeleidingnummer> mijneVan(PersoonId wie) {
        return regelsVan(wie).stream().map(Werkregel::nummer).toList();
    }

    /** The same, as the list shows them. */
    List<Werkregel> regelsVan(PersoonId wie) {
        return verdeling
                .lijst(
                        new Werkvoorraadvraag(
                                Werklijst.MIJN, wie, null, Werkvolgorde.NUMMER, false, 0, Werkvoorraadvraag.MEESTE),
                        doelbindingen.voorTaak(DOEL))
                .rijen();
    }

    /** The client is told what will happen, as has to be before a party hears of it. */
    void vertel(ToeleidingId id) {
        verstuur(id, new Briefopdracht(Briefsoort.KENNISGEVING, "inwoner", Map.of()), Briefwijze.GEGEVEN);
    }

    /** A letter goes, as it was read. */
    void verstuur(ToeleidingId id, Briefopdracht opdracht, Briefwijze wijze) {
        Briefstuk stuk = brieven.bekijk(id, opdracht, doel(id));
        assertThat(stuk.reden()).isNull();
        gedaan(brieven.verstuur(id, opdracht, stuk.blad().afdruk(), wijze, versie(id), doel(id)));
    }

    Verrichting<Weigerreden> antwoord(ToeleidingId id, String organisatie, String terrein, Bekend bekend) {
        return terreinen.legVast(id, new NieuwAntwoord(organisatie, terrein, bekend), versie(id), doel(id));
    }

    Verrichting<Weigerreden> buitenkant(ToeleidingId id) {
        return samenhang.legVast(
                id, new NieuweBuitenkant("wmo-2015", "Thuiszorg", "3 uur hulp", "Wmo", client()), versie(id), doel(id));
    }

    Verrichting<Weigerreden> bevinding(ToeleidingId id, Onderzoekspunt punt) {
        return concluderen.legVast(
                id, new NieuweBevinding(punt, "Wat er is", Gegevenssoort.FEIT, client()), versie(id), doel(id));
    }

    private Bronvermelding client() {
        return new Bronvermelding(Bronsoort.CLIENT, "", "", vandaag());
    }

    OnderzoekView open(ToeleidingId id) {
        return onderzoek.open(id, doel(id));
    }

    long versie(ToeleidingId id) {
        return open(id).kop().versie();
    }

    Toeleidingnummer nummer(ToeleidingId id) {
        return new Toeleidingnummer(log.tekst("select nummer from toeleiding.toeleiding where id = '" + id + "'"));
    }

    Doelbinding doel(ToeleidingId id) {
        return doelbindingen
                .uitTaak(id.zaak(), Dossierdeel.TOELEIDINGSDOSSIER)
                .orElseGet(() -> doelbindingen.kies(id.zaak(), DOEL));
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    static void gedaan(Daad daad) {
        assertThat(daad.bezwaar().map(Object::toString)).isEmpty();
    }

    private static NieuwePersoon iemand(String naam) {
        return new NieuwePersoon(
                Persoonsgegevens.van(
                        Persoonsnaam.van("Anna", naam),
                        Geboortedatum.van(LocalDate.of(1958, 5, 3)),
                        Verblijf.op(Adres.van("Ridderspoorstraat", 14, new Postcode("9999ZA"), "Zandermeer"))),
                null,
                List.of());
    }
}
