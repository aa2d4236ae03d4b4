package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.Gesprekken;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Something to see on each page of the meldpunt and of the register. */
@RequestScoped
class Wandelmeldingen {

    static final String PET = Behandeling.PET;

    private static final String BEOORDELEN = "melding-beoordelen";

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Triage triage;

    @Inject
    private Informeren informeren;

    @Inject
    private Wvggzonderzoek wvggz;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private final Set<String> bsns = new HashSet<>();

    /** @return the numbers of everybody on those pages */
    Set<String> bsns() {
        return bsns;
    }

    /** @return what a name ends in that nobody else has; of letters alone, because a melder is found by those */
    static String merk() {
        return ThreadLocalRandom.current()
                .ints(9, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** @return the pages, each with something on it that can be known again by the name that was given */
    List<Dossierpagina> paginas(String merk) {
        List<Dossier> mijn = wandelaars.als(
                wandelaars.eerste(PET), PET, () -> List.of(opgepakt(melding("Mijn" + merk)), melding("Ook" + merk)));
        List<Dossier> wvggzs = wandelaars.als(
                wandelaars.eerste(PET), PET, () -> List.of(wvggz("Wvggz" + merk), wvggz("Wvggzook" + merk)));
        Dossier andermans = wandelaars.als(wandelaars.tweede(PET), PET, () -> wvggz("Ander" + merk));
        List<Dossier> personen = wandelaars.als(
                wandelaars.eerste(PET), PET, () -> List.of(persoon("Persoon" + merk), persoon("Persoonook" + merk)));
        return List.of(
                Dossierpagina.van("/meldpunt/melding.xhtml", PET, mijn.get(0), mijn.get(1), andermans),
                Dossierpagina.van("/meldpunt/aanvullen.xhtml", PET, mijn.get(0), mijn.get(1), andermans),
                Dossierpagina.van("/meldpunt/informeren.xhtml", PET, mijn.get(0), mijn.get(1), andermans),
                Dossierpagina.van("/meldpunt/wvggz.xhtml", PET, wvggzs.get(0), wvggzs.get(1), andermans),
                Dossierpagina.lijst("/meldpunt/werkvoorraad.xhtml", PET, nummer(mijn.get(0)), Map.of()),
                Dossierpagina.lijst("/meldpunt/tedoen.xhtml", PET, herzien(mijn.get(0)), Map.of()),
                Dossierpagina.lijst(
                        "/meldpunt/zoeken.xhtml",
                        PET,
                        nummer(mijn.get(0)),
                        Map.of("tekst", "Melder van Mijn" + merk, "zoek", "zoek")),
                Dossierpagina.lijst("/meldpunt/bewaarlijst.xhtml", PET, bijnaWeg("Weg" + merk), Map.of()),
                gesprek(personen.get(0), wandelaars.tweede(PET)),
                Dossierpagina.van("/personen/persoon.xhtml", PET, personen.get(0), personen.get(1), null),
                Dossierpagina.van("/personen/persoon.xhtml", PET, personen.get(0), personen.get(1), null)
                        .met("&deel=gezin"),
                Dossierpagina.van(
                        "/personen/inkijk.xhtml", Wandeltoeleidingen.PET, personen.get(0), personen.get(1), null),
                Dossierpagina.lijst(
                        "/personen/zoeken.xhtml",
                        PET,
                        straat(personen.get(0).tekst()),
                        Map.of("tekst", personen.get(0).tekst() + " 1958", "zoek", "zoek")));
    }

    private Dossierpagina gesprek(Dossier over, UUID collega) {
        UUID mijn = wandelaars.als(wandelaars.eerste(PET), PET, () -> begin(over));
        UUID andermans = wandelaars.als(collega, PET, () -> begin(over));
        return new Dossierpagina(
                "/meldpunt/nieuw.xhtml",
                "gesprek",
                "",
                PET,
                new Dossier(mijn, over.tekst()),
                Map.of(),
                null,
                new Dossier(andermans, over.tekst()));
    }

    private UUID begin(Dossier over) {
        Concept concept =
                new Concept("Een gesprek", new PersoonId(over.id()), Map.of("gevaar", "NIET_NU", "taak", BEOORDELEN));
        return gesprekken
                .begin(concept, doelbindingen.voorTaak("melding-aannemen"))
                .id()
                .waarde();
    }

    private Dossier melding(String naam) {
        Aangenomen melding = (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak(BEOORDELEN).doel(),
                        new Signaal("Kort verhaal van " + naam, "Lang verhaal van " + naam),
                        Melder.inwoner("Melder van " + naam, Telefoonnummer.van("0612345678"), Relatie.BUUR),
                        new Betrokkene.Nieuw(iemand(naam)),
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
        return new Dossier(melding.melding().waarde(), naam);
    }

    private Dossier opgepakt(Dossier melding) {
        verdeling.pakOp(Meldingnummer.getypt(nummer(melding)), voor(melding));
        return melding;
    }

    private Dossier wvggz(String naam) {
        Dossier dossier = opgepakt(melding(naam));
        wvggz.begin(id(dossier), null, "Verkennend onderzoek naar " + naam, versie(dossier), voor(dossier));
        return dossier;
    }

    private String herzien(Dossier dossier) {
        return wandelaars.als(wandelaars.eerste(PET), PET, () -> {
            informeren.betrokkene(
                    id(dossier),
                    NieuweInformering.uitgesteld(
                            LocalDate.now(klok).plusDays(1),
                            "gevaar-ander",
                            "Haar man bedreigde de melder om " + dossier.tekst()),
                    versie(dossier),
                    voor(dossier));
            return nummer(dossier);
        });
    }

    private String bijnaWeg(String naam) {
        return wandelaars.als(wandelaars.eerste(PET), PET, () -> {
            Dossier dossier = melding(naam);
            triage.sluit(
                    id(dossier),
                    new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Gesloten om " + naam),
                    versie(dossier),
                    voor(dossier));
            // The first of the list, whatever other tests closed before.
            log.doe(
                    "update meldpunt.melding set gesloten_op = cast('2020-01-01 12:00:00+00' as timestamp with time zone)"
                            + " where id = '" + dossier.id() + "'");
            return nummer(dossier);
        });
    }

    private Dossier persoon(String naam) {
        return new Dossier(
                register.registreer(iemand(naam), doelbindingen.voorTaak("melding-aannemen"))
                        .id()
                        .waarde(),
                naam);
    }

    private NieuwePersoon iemand(String naam) {
        Bsn nieuw = bsn();
        bsns.add(nieuw.waarde());
        return new NieuwePersoon(
                Persoonsgegevens.van(
                        Persoonsnaam.van("Anna", naam),
                        Geboortedatum.van("19580503"),
                        Verblijf.op(Adres.van(straat(naam), 14, new Postcode("9999ZA"), "Zandermeer"))),
                new Bsnvaststelling(nieuw, Bsnbron.BRP, LocalDate.of(2026, 1, 1)),
                List.of(Telefoonnummer.van("0612345678")));
    }

    /** Where somebody lives: to be read of whoever is found, and typed by nobody. */
    static String straat(String naam) {
        return "Straat van " + naam;
    }

    /** Any number that can be one. */
    private static Bsn bsn() {
        while (true) {
            String cijfers = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
            int som = -Character.digit(cijfers.charAt(8), 10);
            for (int i = 0; i < 8; i++) {
                som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
            }
            if (som % 11 == 0) {
                return Bsn.van(cijfers);
            }
        }
    }

    private String nummer(Dossier dossier) {
        return log.tekst("select nummer from meldpunt.melding where id = '" + dossier.id() + "'");
    }

    private static MeldingId id(Dossier dossier) {
        return new MeldingId(dossier.id());
    }

    private long versie(Dossier dossier) {
        return triage.open(id(dossier), voor(dossier)).versie();
    }

    private Doelbinding voor(Dossier dossier) {
        return doelbindingen.kies(id(dossier).zaak(), BEOORDELEN);
    }
}
