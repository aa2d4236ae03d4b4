package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname;
import nl.samenspraak.klachten.aannemen.Beklaagdenherkenning;
import nl.samenspraak.klachten.aannemen.Opnameregels;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Inschrijving;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.nummer.Nummering;
import nl.samenspraak.zaak.stukken.Dossierbestanden;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/**
 * Takes in what strangers send with the public form (R-KLA-01, R-ALG-16). Nobody is signed in, so the application itself does it: its caller
 * works {@linkplain Aanwezige#alsFormulier(String, java.util.function.Supplier) under a pet of its own} for the purpose {@link #DOEL}, which opens
 * no klacht that is there already. The log names {@link #WERKPLEK} and not the network address of the klager.
 */
@ApplicationScoped
public class Webformulier {

    /** Code of the purpose for which the form takes in a klacht. */
    public static final String DOEL = "klacht-indienen";

    /** What the log names as the place from which it was done, instead of a network address. */
    public static final String WERKPLEK = "klachtformulier";

    private Klachten klachten;
    private Nummering nummering;
    private Klagersleutel sleutel;
    private Beklaagdenherkenning herkenning;
    private Dossierbestanden bestanden;
    private Klachtbijlagen bijlagen;
    private Klachtwerk werk;

    Webformulier() {
        // The container makes its proxy with this.
    }

    @Inject
    Webformulier(
            Klachten klachten,
            Nummering nummering,
            Klagersleutel sleutel,
            Beklaagdenherkenning herkenning,
            Dossierbestanden bestanden,
            Klachtbijlagen bijlagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.klachten = klachten;
        this.nummering = nummering;
        this.sleutel = sleutel;
        this.herkenning = herkenning;
        this.bestanden = bestanden;
        this.bijlagen = bijlagen;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Takes in what was sent, received and dated today. What was sent before is not taken in again.
     *
     * @param inzending what was sent
     * @param doel the purpose of the form
     * @return its number, or everything that stands in the way
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.formulier-ontvangen")
    public Aanname neemAan(Klachtinzending inzending, Doelbinding doel) {
        eisDoel(doel);
        NieuweKlacht nieuw = inzending.klacht(werk.vandaag());
        List<Weigerreden> bezwaren = Opnameregels.toets(nieuw, werk.vandaag());
        if (!bezwaren.isEmpty()) {
            return new Aanname.NietOpgenomen(bezwaren);
        }
        Klacht klacht =
                klachten.find(inzending.id()).orElseGet(() -> voegToe(inzending.id(), herkenning.herken(nieuw)));
        return new Aanname.Opgenomen(klacht.id(), klacht.nummer(), Set.of());
    }

    private Klacht voegToe(KlachtId id, NieuweKlacht nieuw) {
        Klacht klacht = new Klacht(
                new Inschrijving(
                        id,
                        Klachtnummer.van(
                                werk.vandaag().getYear(),
                                nummering.volgende(
                                        Zaaksoort.KLACHT, werk.vandaag().getYear())),
                        werk.ik(),
                        werk.nu(),
                        sleutel.van(nieuw.klager())),
                nieuw);
        klachten.add(klacht);
        int bestandental = bijlagen.neemAan(klacht, klacht.stappen().get(0));
        if (bestandental > 0) {
            String hoeveel = bestandental == 1 ? "1 bestand" : bestandental + " bestanden";
            klacht.leg(werk.stap(Klachtstapsoort.STUK_BIJGELEGD, Klachtteksten.tekst("klacht.stukken.mee", hoeveel)));
        }
        return klacht;
    }

    /**
     * Something about a file that goes with a klacht which is still being filled in. The klacht is not there yet, so it is no case of this gate.
     *
     * @param klacht what the klacht will be
     * @param bestand the file
     * @param <T> a file that was sent, or which file it is
     */
    public record Erbij<T>(KlachtId klacht, T bestand) {}

    /**
     * Keeps a file until the klacht is sent. It shows nothing to anyone, and the line of the klacht that is taken in tells that it came.
     *
     * @param erbij the file
     * @param doel the purpose of the form
     * @return what identifies it; empty when there is no room for it
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.bestand-bij-formulier", regel = false)
    public Optional<UUID> legKlaar(Erbij<GekeurdBestand> erbij, Doelbinding doel) {
        eisDoel(doel);
        return bestanden.legKlaar(erbij.klacht(), Dossierdeel.KLACHT, erbij.bestand());
    }

    /**
     * Throws away a file that was not sent.
     *
     * @param weg which file
     * @param doel the purpose of the form
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.VASTLEGGEN,
            daad = "klacht.bestand-van-formulier-weg",
            regel = false)
    public void haalWeg(Erbij<UUID> weg, Doelbinding doel) {
        eisDoel(doel);
        bestanden.verwijderKlaargelegd(weg.klacht(), Dossierdeel.KLACHT, weg.bestand());
    }

    private static void eisDoel(Doelbinding doel) {
        if (!doel.doel().code().equals(DOEL)) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
    }
}
