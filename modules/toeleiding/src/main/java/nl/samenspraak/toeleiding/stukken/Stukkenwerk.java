package nl.samenspraak.toeleiding.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.notities.Notitieboek;
import nl.samenspraak.toeleiding.terreinen.GegevenIsTeOud;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.stukken.Bestandkop;
import nl.samenspraak.zaak.stukken.Bestandsregels;
import nl.samenspraak.zaak.stukken.Dossierbestanden;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/** Records documents and what becomes of them: {@link Stuk} tells how one goes. */
@ApplicationScoped
public class Stukkenwerk {

    /** To whom a medical paper goes, in the log: no name. */
    private static final String ARTS = "de medisch adviseur";

    private Stukkenlade lade;
    private Dossierbestanden bestanden;
    private Bestandsregels regels;
    private Notitieboek notities;
    private Kopweergave koppen;
    private Collegas collegas;
    private Termijnen termijnen;
    private Toeleidingwerk werk;

    Stukkenwerk() {
        // The container makes its proxy with this.
    }

    @Inject
    Stukkenwerk(
            Stukkenlade lade,
            Dossierbestanden bestanden,
            Bestandsregels regels,
            Notitieboek notities,
            Kopweergave koppen,
            Collegas collegas,
            Termijnen termijnen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.lade = lade;
        this.bestanden = bestanden;
        this.regels = regels;
        this.notities = notities;
        this.koppen = koppen;
        this.collegas = collegas;
        this.termijnen = termijnen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return its documents, and the own notes of whoever looks
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public StukkenView open(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        List<Stuk> stukken = lade.van(id);
        Map<UUID, Bestandkop> bij = stukken.stream().allMatch(stuk -> stuk.bestand() == null)
                ? Map.of()
                : bestanden.van(id, Dossierdeel.TOELEIDINGSDOSSIER);
        Map<UUID, String> namen = collegas.namen(stukken.stream()
                .flatMap(stuk -> Stream.concat(Stream.of(stuk.vastgelegdDoor()), stuk.beslotenDoor().stream()))
                .collect(Collectors.toSet()));
        return new StukkenView(
                koppen.van(toeleiding),
                stukken.stream()
                        .map(stuk -> stuk.regel(erbij(stuk, bij, namen)))
                        .toList(),
                notities.mijn(id));
    }

    private StukkenView.Erbij erbij(Stuk stuk, Map<UUID, Bestandkop> bij, Map<UUID, String> namen) {
        return new StukkenView.Erbij(
                stuk.bestand() == null ? null : bij.get(stuk.bestand()),
                Kopweergave.naam(namen, stuk.vastgelegdDoor()),
                stuk.beslotenDoor().map(wie -> Kopweergave.naam(namen, wie)).orElse(""),
                stuk.stand() == Stukstand.OPGENOMEN
                        && GegevenIsTeOud.toets(stuk.bron().peildatum(), werk.vandaag(), termijnen));
    }

    /**
     * Records that a document was seen (R-TOE-36).
     *
     * @param id the toeleiding
     * @param nieuw which document
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-vastgelegd")
    public Verrichting<Weigerreden> legVast(ToeleidingId id, NieuwStuk nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = magErbij(toeleiding, nieuw);
            if (bezwaar.isEmpty()) {
                voegToe(id, nieuw);
            }
            return bezwaar;
        });
    }

    private Optional<Weigerreden> magErbij(Toeleiding toeleiding, NieuwStuk nieuw) {
        return toeleiding
                .staatOnderzoekToe()
                .or(() -> nieuw.toets(regels, werk))
                .or(() -> isVol(toeleiding.id()));
    }

    private Optional<Weigerreden> isVol(ToeleidingId id) {
        return lade.van(id).size() < 2 * regels.getZaakAantal()
                ? Optional.empty()
                : Optional.of(Weigerreden.STUKKEN_VOL);
    }

    private Stuk voegToe(ToeleidingId id, NieuwStuk nieuw) {
        Stuk stuk = new Stuk(Id.nieuw(), id, lade.van(id).size(), nieuw, daad());
        lade.add(stuk);
        return stuk;
    }

    private Stuk.Daad daad() {
        return new Stuk.Daad(werk.ik(), werk.nu(), werk.vandaag());
    }

    /**
     * Keeps a document, for a reason.
     *
     * @param id the toeleiding
     * @param welk which document
     * @param besluit why, and whether the client was told
     * @param bestand its file; empty when it has none
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-opgenomen")
    public Verrichting<Weigerreden> neemOp(
            ToeleidingId id,
            UUID welk,
            Stukbesluit besluit,
            Optional<GekeurdBestand> bestand,
            long versie,
            Doelbinding doel) {
        return met(id, welk, versie, stuk -> {
            if (bestand.isPresent() && !bestanden.past(id, bestand.get())) {
                return Optional.of(Weigerreden.STUKKEN_VOL);
            }
            Optional<Weigerreden> bezwaar = stuk.neemOp(besluit, daad());
            if (bezwaar.isEmpty()) {
                bestand.ifPresent(erbij -> stuk.heeft(bestanden.bewaar(id, Dossierdeel.TOELEIDINGSDOSSIER, erbij)));
            }
            return bezwaar;
        });
    }

    /**
     * Gives a document back; its file goes (R-TOE-26).
     *
     * @param id the toeleiding
     * @param welk which document
     * @param besluit why, and whether the client was told
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-teruggegeven")
    public Verrichting<Weigerreden> geefTerug(
            ToeleidingId id, UUID welk, Stukbesluit besluit, long versie, Doelbinding doel) {
        return eindig(id, welk, versie, stuk -> stuk.geefTerug(besluit, daad()));
    }

    /**
     * Destroys a document; its file goes (R-TOE-26).
     *
     * @param id the toeleiding
     * @param welk which document
     * @param besluit why, and whether the client was told
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERNIETIGEN, daad = "toeleiding.stuk-vernietigd")
    public Verrichting<Weigerreden> vernietig(
            ToeleidingId id, UUID welk, Stukbesluit besluit, long versie, Doelbinding doel) {
        return eindig(id, welk, versie, stuk -> stuk.vernietig(besluit, daad()));
    }

    /**
     * Passes a medical paper on to the physician, without a copy (R-TOE-37).
     *
     * @param id the toeleiding
     * @param welk which document
     * @param naar for whom the physician works; {@code null} when that was not said
     * @param besluit why, and whether the client was told
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERSTREKKEN, daad = "toeleiding.stuk-naar-arts")
    public Verrichting<Weigerreden> stuurDoor(
            ToeleidingId id, UUID welk, Artsplaats naar, Stukbesluit besluit, long versie, Doelbinding doel) {
        Verrichting<Weigerreden> verricht = eindig(id, welk, versie, stuk -> stuk.stuurDoor(naar, besluit, daad()));
        return new Verrichting<>(
                verricht.gedaanMet(), verricht.betrokkenen(), verricht.isGedaan() ? ARTS : null, verricht.reden());
    }

    private Verrichting<Weigerreden> eindig(
            ToeleidingId id, UUID welk, long versie, Function<Stuk, Optional<Weigerreden>> daad) {
        return met(id, welk, versie, stuk -> {
            Optional<Weigerreden> bezwaar = daad.apply(stuk);
            if (bezwaar.isEmpty()) {
                stuk.laatLos().ifPresent(weg -> bestanden.verwijder(id, Dossierdeel.TOELEIDINGSDOSSIER, weg));
            }
            return bezwaar;
        });
    }

    /**
     * A document belongs to the archive dossier (R-TOE-26).
     *
     * @param id the toeleiding
     * @param welk which document
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-in-archief")
    public Verrichting<Weigerreden> naarArchief(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return met(id, welk, versie, Stuk::naarArchief);
    }

    /**
     * The client confirms that what a document says is still so (R-TOE-41).
     *
     * @param id the toeleiding
     * @param welk which document
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-bevestigd")
    public Verrichting<Weigerreden> bevestig(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return met(id, welk, versie, stuk -> {
            stuk.bevestigd(werk.vandaag());
            return Optional.empty();
        });
    }

    private Verrichting<Weigerreden> met(
            ToeleidingId id, UUID welk, long versie, Function<Stuk, Optional<Weigerreden>> daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> toeleiding.staatOnderzoekToe().or(() -> doe(id, welk, daad)));
    }

    private Optional<Weigerreden> doe(ToeleidingId id, UUID welk, Function<Stuk, Optional<Weigerreden>> daad) {
        return vind(id, welk).map(daad).orElse(Optional.of(Weigerreden.STUK_IS_WEG));
    }

    private Optional<Stuk> vind(ToeleidingId id, UUID welk) {
        return lade.van(id).stream().filter(stuk -> stuk.id().equals(welk)).findFirst();
    }

    /**
     * The client was told in a talk what became of a document: also when the onderzoek is over by then.
     *
     * @param id the toeleiding
     * @param welk which document
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.stuk-verteld")
    public Verrichting<Weigerreden> isVerteld(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return werk.verricht(
                werk.lees(id, versie),
                () -> doe(id, welk, stuk -> {
                    stuk.verteld(werk.vandaag(), false);
                    return Optional.empty();
                }));
    }

    /**
     * Gives the file of a document; each time leaves a line.
     *
     * @param id the toeleiding
     * @param welk which document
     * @param doel the purpose
     * @return the file, or that it is not there any more
     * @throws nl.samenspraak.kern.Weigering when the toeleiding is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.AFDRUKKEN, daad = "toeleiding.stuk-gelezen")
    public Stukbestand bestand(ToeleidingId id, UUID welk, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        return new Stukbestand(
                id,
                toeleiding.persoon(),
                vind(id, welk)
                        .map(Stuk::bestand)
                        .flatMap(bestand -> bestanden.lees(id, Dossierdeel.TOELEIDINGSDOSSIER, bestand))
                        .orElse(null));
    }

    /**
     * Shares an own note: from then on it is in the dossier, and the client can read it (R-TOE-27).
     *
     * @param id the toeleiding
     * @param notitie which note
     * @param als what it is in the dossier, and of whom
     * @param besluit why, and whether the client was told
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.notitie-in-dossier")
    public Verrichting<Weigerreden> deel(
            ToeleidingId id, UUID notitie, NieuwStuk als, Stukbesluit besluit, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(
                toeleiding,
                () -> magErbij(toeleiding, als)
                        .or(besluit::toets)
                        .or(() -> notities.neem(id, notitie)
                                .map(tekst -> deel(id, als, tekst, besluit))
                                .orElse(Optional.of(Weigerreden.STUK_IS_WEG))));
    }

    private Optional<Weigerreden> deel(ToeleidingId id, NieuwStuk als, String tekst, Stukbesluit besluit) {
        Stuk stuk = voegToe(id, als);
        stuk.zegt(tekst);
        return stuk.neemOp(besluit, daad());
    }
}
