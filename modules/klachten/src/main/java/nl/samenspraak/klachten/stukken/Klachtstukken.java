package nl.samenspraak.klachten.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.stukken.Bestandkop;
import nl.samenspraak.zaak.stukken.Dossierbestanden;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/** Puts documents with a klacht, and says with which letters they go (9:9, 9:12). */
@ApplicationScoped
public class Klachtstukken {

    private Behandelstukken stukken;
    private Dossierbestanden bestanden;
    private Kopweergave koppen;
    private Klachtwerk werk;

    Klachtstukken() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtstukken(
            Klachten klachten,
            Behandelstukken stukken,
            Dossierbestanden bestanden,
            Kopweergave koppen,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.bestanden = bestanden;
        this.koppen = koppen;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param id the klacht
     * @param doel the purpose
     * @return its documents
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public KlachtstukkenView open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        List<Klachtstuk> alle = stukken.alle(Klachtstuk.class, id);
        Map<UUID, Bestandkop> bij = alle.isEmpty() ? Map.of() : bestanden.van(id, Dossierdeel.KLACHT);
        Kopweergave.Namen namen =
                koppen.namen(alle.stream().map(Klachtstuk::door).collect(Collectors.toSet()));
        return new KlachtstukkenView(
                koppen.van(klacht),
                klacht.betrokkenen(),
                alle.stream()
                        .map(stuk -> regel(stuk, stuk.bestand() == null ? null : bij.get(stuk.bestand()), namen))
                        .toList(),
                afschriftIsWeg(klacht),
                klacht.stappen().stream().anyMatch(Doorzendbericht::isDoorzending),
                kanNogMee(klacht).isEmpty());
    }

    /** With which letters something goes, is chosen as long as there are such letters: also of a klacht that goes to somebody else and ended by that. */
    private static Optional<Weigerreden> kanNogMee(Klacht klacht) {
        return NuTeDoen.van(klacht).contains(Klachttaak.DOORZENDBRIEF) ? Optional.empty() : BehandelenKan.loopt(klacht);
    }

    private static KlachtstukkenView.Regel regel(Klachtstuk stuk, Bestandkop bestand, Kopweergave.Namen namen) {
        return new KlachtstukkenView.Regel(
                stuk.id(),
                stuk.wat(),
                stuk.herkomst(),
                stuk.dag(),
                namen.van(stuk.door()),
                bestand,
                stuk.wegReden(),
                new Meestuurkeuze(
                        stuk.metAfschrift(),
                        stuk.waaromNiet(),
                        stuk.isWeggelaten(),
                        stuk.metUitkomst(),
                        stuk.metDoorzending()));
    }

    private static boolean afschriftIsWeg(Klacht klacht) {
        return klacht.feiten().laatste(Klachtstapsoort.AFSCHRIFT_VERZONDEN).isPresent();
    }

    /**
     * Puts a document with a klacht.
     *
     * @param id the klacht
     * @param nieuw what it is
     * @param bestand its file
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.stuk-bijgelegd")
    public Verrichting<Weigerreden> legBij(
            KlachtId id, NieuwKlachtstuk nieuw, GekeurdBestand bestand, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.loopt(klacht)
                        .or(nieuw::toets)
                        .or(() -> Behandeldag.toets(klacht, nieuw.dag(), werk.vandaag()))
                        .or(() -> leg(klacht, nieuw, bestand)));
    }

    private Optional<Weigerreden> leg(Klacht klacht, NieuwKlachtstuk nieuw, GekeurdBestand bestand) {
        if (!bestanden.past(klacht.id(), bestand)) {
            return Optional.of(Weigerreden.STUKKEN_VOL);
        }
        Klachtstap stap = werk.stap(Klachtstapsoort.STUK_BIJGELEGD, nieuw.dag(), nieuw.wat(), null);
        stukken.add(
                new Klachtstuk(klacht.id(), stap, nieuw, bestanden.bewaar(klacht.id(), Dossierdeel.KLACHT, bestand)));
        klacht.leg(stap);
        return Optional.empty();
    }

    /**
     * Chooses with which letters a document goes.
     *
     * @param id the klacht
     * @param stuk which document
     * @param keuze with which letters
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.meesturen-gekozen")
    public Verrichting<Weigerreden> kies(KlachtId id, UUID stuk, Meestuurkeuze keuze, long versie, Doelbinding doel) {
        return met(
                id,
                stuk,
                versie,
                Klachtstukken::kanNogMee,
                klacht -> gekozen -> gekozen.kies(keuze, afschriftIsWeg(klacht)));
    }

    /**
     * Takes a file away that should not have been there; that it was there stays.
     *
     * @param id the klacht
     * @param stuk which document
     * @param waarom why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VERNIETIGEN, daad = "klacht.stuk-weggehaald")
    public Verrichting<Weigerreden> haalWeg(KlachtId id, UUID stuk, Weghaling waarom, long versie, Doelbinding doel) {
        return met(
                id,
                stuk,
                versie,
                BehandelenKan::loopt,
                klacht -> gekozen ->
                        gekozen.kanWeg(waarom, afschriftIsWeg(klacht)).or(() -> haalWeg(klacht, gekozen, waarom)));
    }

    private Optional<Weigerreden> haalWeg(Klacht klacht, Klachtstuk gekozen, Weghaling waarom) {
        Optional<UUID> weg = gekozen.haalWeg(waarom.reden());
        weg.ifPresent(bestand -> {
            bestanden.verwijder(klacht.id(), Dossierdeel.KLACHT, bestand);
            klacht.leg(werk.stap(Klachtstapsoort.STUK_WEGGEHAALD, gekozen.wat() + Klachtstap.OMDAT + waarom.reden()));
        });
        return weg.isPresent() ? Optional.empty() : Optional.of(Weigerreden.STUK_IS_WEG);
    }

    private Verrichting<Weigerreden> met(
            KlachtId id,
            UUID welk,
            long versie,
            Function<Klacht, Optional<Weigerreden>> kan,
            Function<Klacht, Function<Klachtstuk, Optional<Weigerreden>>> daad) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> kan.apply(klacht)
                        .or(() -> vind(id, welk).map(daad.apply(klacht)).orElse(Optional.of(Weigerreden.STUK_IS_WEG))));
    }

    private Optional<Klachtstuk> vind(KlachtId id, UUID welk) {
        return stukken.alle(Klachtstuk.class, id).stream()
                .filter(stuk -> stuk.id().equals(welk))
                .findFirst();
    }

    /**
     * Gives the file of a document; each time leaves a line.
     *
     * @param id the klacht
     * @param stuk which document
     * @param doel the purpose
     * @return the file, or that it is not there any more
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.AFDRUKKEN, daad = "klacht.bijlage-gelezen")
    public KlachtstukBestand bestand(KlachtId id, UUID stuk, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return new KlachtstukBestand(
                id,
                klacht.betrokkenen(),
                vind(id, stuk)
                        .map(Klachtstuk::bestand)
                        .flatMap(bestand -> bestanden.lees(id, Dossierdeel.KLACHT, bestand))
                        .orElse(null));
    }
}
