package nl.samenspraak.toeleiding.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.wie.Wieweergave;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.naam.Naamregel;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Records who lives with the client: only with a reason, and no more than that person and the client let (R-ALG-08, R-TOE-05). */
@ApplicationScoped
public class Gezinsvastlegging {

    private Gezinsgenoten gezin;
    private Wieweergave weergave;
    private Kopweergave koppen;
    private Naamregel namen;
    private Noodzaakregel noodzaak;
    private Toeleidingwerk werk;

    Gezinsvastlegging() {
        // The container makes its proxy with this.
    }

    @Inject
    Gezinsvastlegging(
            Gezinsgenoten gezin,
            Wieweergave weergave,
            Kopweergave koppen,
            Naamregel namen,
            Noodzaakregel noodzaak,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.gezin = gezin;
        this.weergave = weergave;
        this.koppen = koppen;
        this.namen = namen;
        this.noodzaak = noodzaak;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return who is in it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public GezinView open(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        List<Gezinsgenoot> leden = gezin.van(id);
        return new GezinView(
                koppen.van(toeleiding),
                gezin.beeld(id).map(Gezinsbeeld::situatie).orElse(null),
                leden.stream().map(GezinView.Lid::van).toList(),
                weergave.van(id));
    }

    /**
     * Says whether a family matters for the help; that it does not, is a value of its own.
     *
     * @param id the toeleiding
     * @param situatie how it is; {@code null} when that was not chosen
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.gezinssituatie-gekozen")
    public Verrichting<Weigerreden> kies(ToeleidingId id, Gezinssituatie situatie, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> toeleiding.staatOnderzoekToe().or(() -> zet(id, situatie)));
    }

    private Optional<Weigerreden> zet(ToeleidingId id, Gezinssituatie situatie) {
        if (situatie == null) {
            return Optional.of(Weigerreden.KEUZE_ONTBREEKT);
        }
        if (situatie != Gezinssituatie.MET_ANDEREN && !gezin.van(id).isEmpty()) {
            return Optional.of(Weigerreden.GEZIN_STAAT_ER);
        }
        gezin.beeld(id).ifPresentOrElse(beeld -> beeld.wordt(situatie), () -> gezin.add(new Gezinsbeeld(id, situatie)));
        return Optional.empty();
    }

    /**
     * Records somebody of the family.
     *
     * @param id the toeleiding
     * @param nieuw who, and why that is needed
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.gezinslid-vastgelegd")
    public Verrichting<Weigerreden> legVast(ToeleidingId id, NieuwGezinslid nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = toeleiding
                    .staatOnderzoekToe()
                    .or(() -> GezinslidIsNodig.toets(nieuw, noodzaak))
                    .or(() -> nieuw.naam().isEmpty() || namen.isVanEenPersoon(nieuw.naam())
                            ? Optional.empty()
                            : Optional.of(Weigerreden.NAAM_VAN_MEER))
                    .or(() -> dubbel(id, nieuw))
                    .or(() -> zet(id, Gezinssituatie.MET_ANDEREN));
            if (bezwaar.isEmpty()) {
                gezin.add(new Gezinsgenoot(Id.nieuw(), id, gezin.van(id).size(), nieuw));
            }
            return bezwaar;
        });
    }

    private Optional<Weigerreden> dubbel(ToeleidingId id, NieuwGezinslid nieuw) {
        boolean staatEr = !nieuw.naam().isEmpty()
                && gezin.van(id).stream()
                        .anyMatch(genoot ->
                                genoot.naam().equalsIgnoreCase(nieuw.naam()) && genoot.relatie() == nieuw.relatie());
        return staatEr ? Optional.of(Weigerreden.GEZINSLID_STAAT_ER) : Optional.empty();
    }

    /**
     * Somebody stays out of it after all, because the client or that person wants so; the name goes at once.
     *
     * @param id the toeleiding
     * @param wie who
     * @param waarom who wants so
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.gezinslid-erbuiten")
    public Verrichting<Weigerreden> laatErbuiten(
            ToeleidingId id, UUID wie, Gezinsdeelname waarom, long versie, Doelbinding doel) {
        return met(id, wie, versie, genoot -> genoot.blijftErbuiten(waarom));
    }

    /**
     * Takes somebody away who should not have been there.
     *
     * @param id the toeleiding
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.gezinslid-weggehaald")
    public Verrichting<Weigerreden> haalWeg(ToeleidingId id, UUID wie, long versie, Doelbinding doel) {
        return met(id, wie, versie, gezin::verwijder);
    }

    private Verrichting<Weigerreden> met(ToeleidingId id, UUID wie, long versie, Consumer<Gezinsgenoot> daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(
                toeleiding,
                () -> toeleiding.staatOnderzoekToe().or(() -> {
                    Optional<Gezinsgenoot> gevonden = gezin.van(id).stream()
                            .filter(genoot -> genoot.id().equals(wie))
                            .findFirst();
                    gevonden.ifPresent(daad);
                    return gevonden.isPresent() ? Optional.empty() : Optional.of(Weigerreden.GEEN_ANTWOORD);
                }));
    }
}
