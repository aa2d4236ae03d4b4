package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Something to see on each page of the klachten. */
@RequestScoped
class Wandelklachten {

    static final String PET = Klachtbehandelaar.PET;

    /** As things were counted before the gemeente changed its list. */
    private static final Klachtindeling VERVALLEN = new Klachtindeling("vroeger", "vroeger", "vroeger", false);

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Afschriftverzending afschriften;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    /** @return the pages, each with something on it that can be known again by the name that was given */
    List<Dossierpagina> paginas(String merk, String persoon) {
        UUID ik = wandelaars.eerste(PET);
        List<Dossier> mijn = wandelaars.als(ik, PET, () -> List.of(klacht("Mijn" + merk), klacht("Ook" + merk)));
        Dossier andermans = wandelaars.als(wandelaars.tweede(PET), PET, () -> klacht("Ander" + merk));
        List<Dossierpagina> paginas = new ArrayList<>();
        Stream.of("klacht", "gegevens", "stukken", "afhandelen", "horen", "oordeel", "brief")
                .map(naam ->
                        Dossierpagina.van("/klachten/" + naam + ".xhtml", PET, mijn.get(0), mijn.get(1), andermans))
                .forEach(paginas::add);
        paginas.add(Dossierpagina.lijst("/klachten/klachten.xhtml", PET, nummer(mijn.get(0)), Map.of()));
        paginas.add(Dossierpagina.lijst("/klachten/maatregelen.xhtml", PET, maatregel(mijn.get(0), ik), Map.of()));
        paginas.add(Dossierpagina.lijst(
                "/klachten/mijnmaatregelen.xhtml",
                Wandelmeldingen.PET,
                maatregel(mijn.get(1), wandelaars.eerste(Wandelmeldingen.PET)),
                Map.of()));
        paginas.add(Dossierpagina.lijst("/klachten/register.xhtml", PET, eersteVanHetJaar("Jaar" + merk), Map.of()));
        paginas.add(Dossierpagina.lijst("/klachten/publicatie.xhtml", PET, "", Map.of()));
        paginas.add(Dossierpagina.lijst(
                "/klachten/toewijzen.xhtml", Klachttoewijzer.PET, voorgelegd("Voor" + merk), Map.of()));
        paginas.add(Dossierpagina.lijst(
                "/klachten/nieuw.xhtml",
                PET,
                Wandelmeldingen.straat(persoon),
                Map.of("zoektekst", persoon + " 1958", "zoek", "zoek")));
        paginas.addAll(overMij(merk));
        return paginas;
    }

    /** What somebody reads who is complained of; under whichever pet. */
    private List<Dossierpagina> overMij(String merk) {
        String pet = Wandelmeldingen.PET;
        UUID beklaagde = wandelaars.eerste(pet);
        List<Dossier> overMij = Stream.of("Over" + merk, "Overook" + merk)
                .map(naam -> wandelaars.als(wandelaars.eerste(PET), PET, () -> afschrift(naam, beklaagde)))
                .toList();
        Dossier overAnder = wandelaars.als(
                wandelaars.eerste(PET), PET, () -> afschrift("Overander" + merk, wandelaars.tweede(pet)));
        return List.of(
                Dossierpagina.lijst("/klachten/overmij.xhtml", pet, nummer(overMij.get(0)), Map.of()),
                Dossierpagina.van("/klachten/overmij.xhtml", pet, overMij.get(0), overMij.get(1), overAnder));
    }

    private Dossier klacht(String naam) {
        return neemOp(naam, LocalDate.now(klok), new Beklaagde(Beklaagdesoort.ANDER, null, "Bram", "wijkteam"));
    }

    private Dossier neemOp(String naam, LocalDate dag, Beklaagde beklaagde) {
        Opgenomen opgenomen = (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        dag,
                        dag,
                        true,
                        "Onderwerp " + naam,
                        "Verhaal van " + naam,
                        "",
                        "Wens van " + naam,
                        true,
                        new Klager(
                                false,
                                "Klager " + naam,
                                "Boterdiep 31",
                                Postcode.van("9999ZA"),
                                "Zandermeer",
                                "",
                                null,
                                null,
                                ""),
                        List.of(Gedraging.van("Gedraging van " + naam, dag, beklaagde)),
                        VERVALLEN,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        KlachtId klacht = opgenomen.klacht();
        gedaan(toewijzing.pakOp(
                opgenomen.nummer(), "Werkt ergens anders.", doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL)));
        return new Dossier(klacht.waarde(), naam);
    }

    private Dossier afschrift(String naam, UUID over) {
        Beklaagde beklaagde = new Beklaagde(Beklaagdesoort.MEDEWERKER, over, "Wandelaar", "");
        Dossier dossier = neemOp(naam, LocalDate.now(klok), beklaagde);
        gedaan(afschriften.zend(
                id(dossier),
                new NieuwAfschrift(beklaagde.weergave(), LocalDate.now(klok), ""),
                versie(dossier),
                doel(dossier)));
        return dossier;
    }

    private String eersteVanHetJaar(String naam) {
        return wandelaars.als(wandelaars.eerste(PET), PET, () -> {
            LocalDate dag = LocalDate.now(klok).withDayOfYear(1);
            return nummer(neemOp(naam, dag, new Beklaagde(Beklaagdesoort.ANDER, null, "Bram", "wijkteam")));
        });
    }

    /** It was laid down, and nobody is to take it up; of it stands nothing there but its number. */
    private String voorgelegd(String naam) {
        return wandelaars.als(wandelaars.eerste(PET), PET, () -> {
            Dossier dossier = klacht(naam);
            gedaan(toewijzing.legVoor(id(dossier), "Over iedereen.", versie(dossier), doel(dossier)));
            return nummer(dossier);
        });
    }

    private String maatregel(Dossier dossier, UUID eigenaar) {
        UUID ik = wandelaars.eerste(PET);
        String wat = "Maatregel " + dossier.tekst();
        return wandelaars.als(ik, PET, () -> {
            NieuweMaatregel nieuw =
                    new NieuweMaatregel(wat, eigenaar, "", LocalDate.now(klok).plusDays(30));
            gedaan(maatregelen.neem(id(dossier), nieuw, versie(dossier), doel(dossier)));
            return wat;
        });
    }

    private static void gedaan(Verrichting<Weigerreden> verrichting) {
        assertThat(verrichting.bezwaar()).isEmpty();
    }

    private String nummer(Dossier dossier) {
        return log.tekst("select nummer from klachten.klacht where id = '" + dossier.id() + "'");
    }

    private static KlachtId id(Dossier dossier) {
        return new KlachtId(dossier.id());
    }

    private long versie(Dossier dossier) {
        return inzage.open(id(dossier), doel(dossier)).klacht().versie();
    }

    private Doelbinding doel(Dossier dossier) {
        return doelbindingen.kies(id(dossier).zaak(), Klachtbehandelaar.DOEL);
    }
}
