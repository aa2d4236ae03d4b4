package nl.samenspraak.klachten.formulier;

import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.ui.Veldfouten;

/** Says for each question of the public form what is wrong with its answer, in words for a citizen. */
final class Klaagtoets {

    private Klaagtoets() {}

    static void wat(Klaagconcept concept, Veldfouten fouten) {
        String onderwerp = concept.onderwerp(fouten);
        String inhoud = concept.inhoud(fouten);
        eis(!onderwerp.isEmpty(), "onderwerp", "fout.onderwerp", fouten);
        eis(!inhoud.isEmpty(), "verhaal", "fout.verhaal", fouten);
        geenBsn(onderwerp, "onderwerp", fouten);
        geenBsn(inhoud, "verhaal", fouten);
    }

    static void wanneer(Klaagconcept concept, Veldfouten fouten) {
        String gebeurd = concept.gebeurd(fouten);
        eis(!gebeurd.isEmpty(), "gebeurd", "fout.gebeurd", fouten);
        geenBsn(gebeurd, "gebeurd", fouten);
    }

    static void wie(Klaagconcept concept, Veldfouten fouten) {
        eis(concept.getOverWat() != null, "overwat", "fout.overwat", fouten);
        if (concept.getOverWat() != null && concept.getOverWat().metNaam()) {
            eis(!concept.beklaagde(fouten).weergave().isEmpty(), "wie", "fout.wie", fouten);
        }
        geenBsn(concept.getWie(), "wie", fouten);
    }

    static void wens(Klaagconcept concept, Veldfouten fouten) {
        geenBsn(concept.wens(fouten), "wens", fouten);
    }

    /** Nothing has to be sent along; of a file that could not be taken it says why. */
    static void stukken(Klaagconcept concept, Veldfouten fouten) {
        concept.bestandfout().ifPresent(fout -> fouten.meld("bestand", fout));
    }

    static void voorWie(Klaagconcept concept, Veldfouten fouten) {
        eis(concept.getVoorWie() != null, "voorwie", "fout.voorwie", fouten);
    }

    static void namens(Klaagconcept concept, Veldfouten fouten) {
        eis(!concept.namens(fouten).isEmpty(), "voornaam", "fout.voornaam", fouten);
        geenBsn(concept.getVoorNaam(), "voornaam", fouten);
        eis(concept.getGrond() != null, "grond", "fout.grond", fouten);
    }

    static void bekend(Klaagconcept concept, Veldfouten fouten) {
        eis(concept.getZonderNaam() != null, "anoniem", "fout.anoniem", fouten);
    }

    static void contact(Klaagconcept concept, Veldfouten fouten) {
        Klager klager = concept.klager(fouten);
        geenBsn(klager.naam(), "naam", fouten);
        geenBsn(klager.adres(), "adres", fouten);
        eis(!klager.naam().isEmpty(), "naam", "fout.naam", fouten);
        if (fouten.geen()) {
            eis(klager.volledig(), klager.adres().isEmpty() ? "adres" : "plaats", "fout.adres", fouten);
        }
        // Without a postal address everything goes by e-mail, and that has to be wanted (2:8).
        if (fouten.geen() && !klager.heeftPostadres()) {
            eis(klager.emailAkkoord(), "emailakkoord", "fout.emailakkoord", fouten);
        }
    }

    static void ondertekening(Klaagconcept concept, Veldfouten fouten) {
        eis(concept.isOndertekend() || concept.isAnoniem(), "ondertekend", "fout.ondertekend", fouten);
    }

    private static void geenBsn(String tekst, String veld, Veldfouten fouten) {
        if (Bsn.staatIn(tekst)) {
            fouten.meld(veld, Klaagteksten.PUBLIEK.van("fout.bsn"));
        }
    }

    private static void eis(boolean goed, String veld, String sleutel, Veldfouten fouten) {
        if (!goed) {
            fouten.meld(veld, Klaagteksten.PUBLIEK.van(sleutel));
        }
    }
}
