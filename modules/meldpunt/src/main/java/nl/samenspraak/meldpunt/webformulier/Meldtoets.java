package nl.samenspraak.meldpunt.webformulier;

import nl.samenspraak.meldpunt.aannemen.Melderinvoer;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.GeenBsn;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Omschrijving;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.toegang.ui.Veldfouten;

/** Says for each question of the public form what is wrong with its answer, in words for a citizen. */
final class Meldtoets {

    private Meldtoets() {}

    static void gevaar(Meldconcept concept, Veldfouten fouten) {
        eis(concept.getGevaar() == Gevaar.NIET_NU, "gevaar", "fout.gevaar", fouten);
    }

    static void geweld(Meldconcept concept, Veldfouten fouten) {
        eis(Boolean.FALSE.equals(concept.getGeweld()), "geweld", "fout.geweld", fouten);
    }

    static void wie(Meldconcept concept, Veldfouten fouten) {
        eis(concept.getOverWie() != null, "wie", "fout.wie", fouten);
    }

    static void situatie(Meldconcept concept, Veldfouten fouten) {
        Signaal signaal = concept.signaal(fouten);
        eis(!signaal.inhoud().isEmpty(), "verhaal", "fout.inhoud", fouten);
        geenBsn(signaal.inhoud(), "verhaal", fouten);
        geenBsn(signaal.aanleiding(), "aanleiding", fouten);
    }

    static void over(Meldconcept concept, Veldfouten fouten) {
        Omschrijving over = concept.omschrijving(fouten);
        geenBsn(over.naam(), "overnaam", fouten);
        geenBsn(over.leeftijd(), "leeftijd", fouten);
        geenBsn(over.adres(), "adres", fouten);
        geenBsn(over.herkenning(), "herkenning", fouten);
        if (fouten.geen() && concept.isOverMijzelf()) {
            eis(!over.naam().isEmpty(), "overnaam", "fout.uwnaam", fouten);
        } else if (fouten.geen()) {
            eis(over.wijstAan(), "overnaam", "fout.over", fouten);
        }
    }

    static void melder(Meldconcept concept, Veldfouten fouten) {
        eis(concept.getSoort() != null, "soort", "fout.soort", fouten);
    }

    static void contact(Meldconcept concept, Veldfouten fouten) {
        Melder melder = concept.melder(fouten);
        geenBsn(melder.naam(), "naam", fouten);
        geenBsn(melder.organisatie(), "organisatie", fouten);
        geenBsn(melder.functie(), "functie", fouten);
        geenBsn(melder.waaromNiet(), "waaromniet", fouten);
        eis(!isAlleenUitgelegd(concept.getMelder()), "waaromniet", "fout.nietnoemen", fouten);
        if (fouten.geen()) {
            eis(melder.bereikbaar(), "naam", "fout.contact", fouten);
        }
    }

    /** Says why not to be named, and did not say not to be named: the melder itself drops what was typed then. */
    private static boolean isAlleenUitgelegd(Melderinvoer melder) {
        String waarom = melder.getWaaromNiet();
        return !melder.isNietNoemen() && waarom != null && !waarom.isBlank();
    }

    static void brief(Meldconcept concept, Veldfouten fouten) {
        Briefadres adres = concept.getMelder().leesBriefadres(fouten);
        geenBsn(adres == null ? "" : adres.waar(), "briefadres", fouten);
    }

    private static void geenBsn(String tekst, String veld, Veldfouten fouten) {
        GeenBsn.toets(tekst).ifPresent(bezwaar -> fouten.meld(veld, Meldteksten.publiek("fout.bsn")));
    }

    private static void eis(boolean goed, String veld, String sleutel, Veldfouten fouten) {
        if (!goed) {
            fouten.meld(veld, Meldteksten.publiek(sleutel));
        }
    }
}
