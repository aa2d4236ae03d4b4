package nl.samenspraak.klachten.afschrift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Afschriften;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.maatregelen.Maatregel;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * What Awb 9:9 gives to whom a klacht is about: a copy, once it has been sent. Its caller works {@linkplain
 * Aanwezige#alsBeklaagde(java.util.function.Supplier) as beklaagde}.
 */
@ApplicationScoped
public class Afschriftinzage {

    /** Code of the purpose for which somebody reads a klacht about himself. */
    public static final String DOEL = "afschrift-lezen";

    /** Code of the purpose for which he says that what he was to do because of it is done. */
    static final String AFRONDEN = "maatregel-afronden";

    /** Code of the pet under which it is read. */
    public static final String PET = "beklaagde";

    private static final int MEESTE = 200;

    private Klachten klachten;
    private Behandelstukken stukken;
    private Klachtbijlagen bijlagen;
    private Klachttermijnen termijnen;
    private Collegas collegas;
    private Klachtwerk werk;

    Afschriftinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Afschriftinzage(
            Klachten klachten,
            Behandelstukken stukken,
            Klachtbijlagen bijlagen,
            Termijnen termijnen,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.klachten = klachten;
        this.stukken = stukken;
        this.bijlagen = bijlagen;
        this.termijnen = new Klachttermijnen(termijnen);
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param doel the purpose
     * @return the klachten about whoever asks, of which a copy was sent
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Afschriften overMij(Doelbinding doel) {
        return new Afschriften(klachten.afschriften(werk.ik(), MEESTE));
    }

    /**
     * @param id the klacht
     * @param doel the purpose
     * @return what 9:9 gives
     * @throws nl.samenspraak.kern.Weigering when it is not there, is not about whoever asks, or no copy was sent yet
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public AfschriftView open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.leesOokOverMij(id);
        UUID ik = werk.ik();
        return new AfschriftView(
                id,
                klacht.nummer(),
                klacht.ontvangenOp(),
                klacht.klager().naam(),
                klacht.betrokkenen(),
                klacht.onderwerp(),
                klacht.inhoud(),
                klacht.gebeurd(),
                klacht.wens(),
                klacht.gedragingen().stream()
                        .filter(gedraging -> ik.equals(gedraging.beklaagde().account()))
                        .map(gedraging -> new AfschriftView.Punt(
                                gedraging.omschrijving(),
                                weetUitkomst(klacht, gedraging) ? gedraging.oordeel() : null,
                                gedraging.behandeld()))
                        .toList(),
                klacht.behandelaar()
                        .map(wie -> collegas.namen(Set.of(wie)).getOrDefault(wie, ""))
                        .orElse(""),
                klacht.dagtekening().orElse(null),
                klacht.status().open()
                        ? termijnen
                                .afhandelen(klacht.feiten())
                                .map(Klachttermijn::einde)
                                .orElse(null)
                        : null,
                !klacht.status().open(),
                stukken.alle(Maatregel.class, id).stream()
                        .filter(maatregel -> maatregel.collega().equals(Optional.of(ik)))
                        .map(maatregel -> new AfschriftView.Taak(
                                maatregel.id(),
                                maatregel.versie(),
                                maatregel.omschrijving(),
                                maatregel.uiterlijk(),
                                maatregel.stand(),
                                maatregel.opmerking()))
                        .toList(),
                bijlagen.van(id, Klachtbriefsoort.AFSCHRIFT));
    }

    /**
     * Gives a file that goes with the copy.
     *
     * @param id the klacht
     * @param stuk which document
     * @param doel the purpose
     * @return the file, or that it does not go with it
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there, is not about whoever asks, or no copy was sent yet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.AFDRUKKEN, daad = "klacht.bijlage-gelezen")
    public KlachtstukBestand bestand(KlachtId id, UUID stuk, Doelbinding doel) {
        Klacht klacht = werk.leesOokOverMij(id);
        return new KlachtstukBestand(
                id,
                klacht.betrokkenen(),
                bijlagen.lees(id, Klachtbriefsoort.AFSCHRIFT, stuk).orElse(null));
    }

    /** Who was told what came of it sees it here as well, and nobody before; of what ended without an oordeel there is none to see. */
    private static boolean weetUitkomst(Klacht klacht, Gedraging gedraging) {
        if (klacht.afdoening().filter(hoe -> hoe != Afdoening.OORDEEL).isPresent()) {
            return false;
        }
        return klacht.feiten().weetUitkomst(gedraging.beklaagde().weergave());
    }
}
