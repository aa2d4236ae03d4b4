package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.Aanwezige;

/** Writes what a melder hears who must be told: whether the officier is asked, and what he decided (R-MEL-09, R-MEL-10). */
@ApplicationScoped
class Wvggzbrief {

    private static final String ZONDER_NAAM = "melder";

    private Sjablonen berichten;
    private Contactgegevens contact;
    private Parketten parketten;
    private Wvggztermijnen termijnen;
    private Aanwezige aanwezige;

    Wvggzbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggzbrief(
            Sjablonen berichten,
            Contactgegevens contact,
            Parketten parketten,
            Wvggztermijnen termijnen,
            Aanwezige aanwezige) {
        this.berichten = berichten;
        this.contact = contact;
        this.parketten = parketten;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
    }

    /** @return whether the officier is asked, and what the melder can do about it (5:2 lid 3 to 6); empty while that is not known */
    Optional<Bericht> overAanvraag(Melding melding, Wvggzdossier dossier) {
        return dossier.uitkomst().map(uitkomst -> {
            Map<String, String> invulling = invulling(melding);
            LocalDate aanvraagTot = termijnen.aanvraag(melding).uiterlijk();
            LocalDate oneensTot = termijnen.oneensTot(melding, dossier);
            invulling.put("aanvraagTot", Nederlands.dagEnDatum(aanvraagTot));
            invulling.put("oneensTot", Nederlands.dagEnDatum(oneensTot));
            dossier.laatsteDag(EnumSet.of(Wvggzsoort.AANVRAAG_INGEDIEND))
                    .ifPresent(dag -> invulling.put("aanvraagdatum", Nederlands.datum(dag)));
            boolean teLaat = termijnen.verteld(dossier).isAfter(aanvraagTot);
            if (dossier.aanvraagToch()) {
                return berichten.maak(Berichtsoort.WVGGZ_AANVRAAG_TOCH, invulling);
            }
            return berichten.maak(
                    uitkomst.soort() == Wvggzsoort.AANVRAAG_NODIG
                            ? welAanvraag(dossier, teLaat)
                            : geenAanvraag(oneensTot.isAfter(aanvraagTot), teLaat),
                    invulling);
        });
    }

    private static Berichtsoort welAanvraag(Wvggzdossier dossier, boolean teLaat) {
        if (dossier.gezet(Wvggzsoort.AANVRAAG_INGEDIEND)) {
            return Berichtsoort.WVGGZ_AANVRAAG_GEDAAN;
        }
        return teLaat ? Berichtsoort.WVGGZ_WEL_AANVRAAG_LAAT : Berichtsoort.WVGGZ_WEL_AANVRAAG;
    }

    private static Berichtsoort geenAanvraag(boolean langerBedenktijd, boolean teLaat) {
        if (teLaat) {
            return Berichtsoort.WVGGZ_GEEN_AANVRAAG_LAAT;
        }
        return langerBedenktijd ? Berichtsoort.WVGGZ_GEEN_AANVRAAG_KORT : Berichtsoort.WVGGZ_GEEN_AANVRAAG;
    }

    /** @return what the officier decided, and what the college thinks of it (5:16 lid 2); empty while there is nothing to write */
    Optional<Bericht> overBesluit(Melding melding, Wvggzdossier dossier) {
        return dossier.besluit()
                .filter(besluit -> dossier.teSchrijven())
                .map(besluit -> overBesluit(besluit, invulling(melding), dossier));
    }

    private Bericht overBesluit(Wvggzstap besluit, Map<String, String> invulling, Wvggzdossier dossier) {
        invulling.put("besluitdatum", Nederlands.datum(besluit.dag()));
        invulling.put("redenen", besluit.toelichting());
        invulling.put(
                "eerder",
                dossier.eerderGeschreven()
                        .map(dag -> Meldteksten.tekst("wvggzbrief.eerder", Nederlands.datum(dag)) + "\n\n")
                        .orElse(""));
        if (besluit.soort() == Wvggzsoort.BESLUIT_VERZOEKSCHRIFT) {
            return berichten.maak(Berichtsoort.WVGGZ_VERZOEKSCHRIFT, invulling);
        }
        if (dossier.vindt(Wvggzsoort.COLLEGE_EENS)) {
            invulling.put("officieradres", parketten.adres());
            invulling.put(
                    "uiterste",
                    Nederlands.dagEnDatum(
                            termijnen.eigenVerzoek(dossier).orElseThrow().uiterlijk()));
            return berichten.maak(Berichtsoort.WVGGZ_GEEN_VERZOEKSCHRIFT, invulling);
        }
        Optional<Wvggzstap> verzoek = dossier.stap(EnumSet.of(Wvggzsoort.COLLEGE_VERZOEK));
        if (verzoek.isPresent()) {
            invulling.put("verzoekdatum", Nederlands.datum(verzoek.get().dag()));
            return berichten.maak(Berichtsoort.WVGGZ_COLLEGE_VERZOEK, invulling);
        }
        Termijnstand termijn = termijnen.collegeVerzoek(dossier).orElseThrow();
        invulling.put("uiterste", Nederlands.dagEnDatum(termijn.uiterlijk()));
        return berichten.maak(
                termijnen.kanCollegeNogOneens(dossier)
                        ? Berichtsoort.WVGGZ_COLLEGE_ONEENS
                        : Berichtsoort.WVGGZ_COLLEGE_ONEENS_LAAT,
                invulling);
    }

    private Map<String, String> invulling(Melding melding) {
        return new HashMap<>(Map.of(
                "datum", Nederlands.datum(termijnen.vandaag()),
                "naam", naam(melding.melder()),
                "aan", adresblok(melding.melder()),
                "nummer", melding.nummer().waarde(),
                "meldingdatum", Nederlands.datum(melding.ontvangenOp()),
                "telefoon", contact.telefoon(),
                "contact", contact.meldpunt(),
                "organisatie", aanwezige.eisGebruiker().organisatie(),
                "gemeente", contact.gemeente()));
    }

    /** By e-mail a letter needs no address on it. */
    private static String adresblok(Melder melder) {
        return Optional.ofNullable(melder.briefadres())
                .filter(adres -> !adres.perEmail())
                .map(adres -> Stream.of(adres.naam(), adres.waar().replace(", ", "\n"))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(blok -> !blok.isEmpty())
                .orElseGet(() -> naam(melder));
    }

    /** Whom a letter is written to; a melder who gave no name is called that. */
    private static String naam(Melder melder) {
        return Optional.ofNullable(melder.briefadres())
                .map(Briefadres::naam)
                .filter(naam -> !naam.isEmpty())
                .or(() -> Optional.of(melder.naam()).filter(naam -> !naam.isEmpty()))
                .orElse(ZONDER_NAAM);
    }
}
