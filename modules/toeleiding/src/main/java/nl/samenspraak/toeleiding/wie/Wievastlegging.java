package nl.samenspraak.toeleiding.wie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.naam.Naamregel;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Records who the client is, who speaks for the client and what stays out (R-ALG-17, R-ALG-22, R-TOE-05). */
@ApplicationScoped
public class Wievastlegging {

    private Wiekaarten kaarten;
    private Wiereferentie referentie;
    private Noodzaakregel noodzaak;
    private Naamregel namen;
    private Toeleidingwerk werk;

    Wievastlegging() {
        // The container makes its proxy with this.
    }

    @Inject
    Wievastlegging(
            Wiekaarten kaarten,
            Wiereferentie referentie,
            Noodzaakregel noodzaak,
            Naamregel namen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.kaarten = kaarten;
        this.referentie = referentie;
        this.noodzaak = noodzaak;
        this.namen = namen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Records somebody who speaks for the client.
     *
     * @param id the toeleiding
     * @param nieuw who, and on what
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.vertegenwoordiger-vastgelegd")
    public Verrichting<Weigerreden> spreekt(
            ToeleidingId id, NieuweVertegenwoordiger nieuw, long versie, Doelbinding doel) {
        return met(
                id,
                versie,
                () -> VertegenwoordigerIsVolledig.toets(nieuw, referentie.grond(nieuw.grond()))
                        .or(() -> namen.isVanEenPersoon(nieuw.naam())
                                ? werk.geweest(nieuw.gezienOp())
                                : Optional.of(Weigerreden.NAAM_VAN_MEER)),
                () -> kaarten.add(new Vertegenwoordiger(
                        Id.nieuw(), id, kaarten.vertegenwoordigers(id).size(), nieuw)));
    }

    /**
     * Somebody does not speak for the client any more.
     *
     * @param id the toeleiding
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.vertegenwoordiger-weg")
    public Verrichting<Weigerreden> spreektNietMeer(ToeleidingId id, UUID wie, long versie, Doelbinding doel) {
        return haalWeg(id, versie, kaarten.vertegenwoordigers(id), Vertegenwoordiger::id, wie);
    }

    /**
     * The client showed a document for a law; what was shown for it before, goes.
     *
     * @param id the toeleiding
     * @param nieuw which document, for which law
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.legitimatie-gezien")
    public Verrichting<Weigerreden> toont(ToeleidingId id, NieuweLegitimatie nieuw, long versie, Doelbinding doel) {
        return met(
                id,
                versie,
                () -> DocumentPastBijWet.toets(nieuw, referentie.wet(nieuw.wet()), werk.vandaag()),
                () -> bij(id, nieuw.wet())
                        .toont(
                                new Legitimatie(nieuw.document(), nieuw.nummer(), nieuw.geldigTot()),
                                werk.ik(),
                                werk.nu()));
    }

    private Wetslegitimatie bij(ToeleidingId id, String wet) {
        return kaarten.legitimaties(id).stream()
                .filter(getoond -> getoond.wet().equals(wet))
                .findFirst()
                .orElseGet(() -> {
                    Wetslegitimatie nieuw = new Wetslegitimatie(Id.nieuw(), id, wet);
                    kaarten.add(nieuw);
                    return nieuw;
                });
    }

    /**
     * The client leaves something out of it.
     *
     * @param id the toeleiding
     * @param onderwerp what
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.onderwerp-erbuiten")
    public Verrichting<Weigerreden> laatErbuiten(ToeleidingId id, String onderwerp, long versie, Doelbinding doel) {
        String wat = Invoer.regel(onderwerp, Buitenonderwerp.LANGSTE);
        return met(
                id,
                versie,
                () -> wat.isEmpty() ? Optional.of(Weigerreden.ONDERWERP_ONTBREEKT) : Optional.empty(),
                () -> kaarten.add(
                        new Buitenonderwerp(Id.nieuw(), id, kaarten.buiten(id).size(), wat, werk.vandaag())));
    }

    /**
     * The client lets it in after all.
     *
     * @param id the toeleiding
     * @param wat what
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.onderwerp-erbij")
    public Verrichting<Weigerreden> magErbij(ToeleidingId id, UUID wat, long versie, Doelbinding doel) {
        return haalWeg(id, versie, kaarten.buiten(id), Buitenonderwerp::id, wat);
    }

    /**
     * Opens a leefgebied beside what the client asked for: one, on an occasion in the talk (R-TOE-24).
     *
     * @param id the toeleiding
     * @param nieuw which one, and why
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.leefgebied-open")
    public Verrichting<Weigerreden> opent(ToeleidingId id, NieuwLeefgebied nieuw, long versie, Doelbinding doel) {
        return met(
                id,
                versie,
                () -> LeefgebiedIsGegrond.toets(
                        nieuw,
                        referentie.leefgebieden().containsKey(nieuw.gebied()),
                        kaarten.gebieden(id).stream().map(Leefgebied::gebied).toList(),
                        noodzaak),
                () -> kaarten.add(new Leefgebied(Id.nieuw(), id, nieuw, werk.vandaag())));
    }

    /**
     * A leefgebied is not asked about any more; that it was, goes.
     *
     * @param id the toeleiding
     * @param welk which one
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.leefgebied-dicht")
    public Verrichting<Weigerreden> sluitWeer(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return haalWeg(id, versie, kaarten.gebieden(id), Leefgebied::id, welk);
    }

    /**
     * Records that the client was helped towards schuldhulp, and nothing about the debts (R-TOE-38).
     *
     * @param id the toeleiding
     * @param wat how; {@code null} when that was not chosen
     * @param opWens whether the client wants to be contacted
     * @param dag on which day; {@code null} when that was not filled in
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.schuldhulp-vastgelegd")
    public Verrichting<Weigerreden> schuldhulp(
            ToeleidingId id, Schuldhulp wat, boolean opWens, LocalDate dag, long versie, Doelbinding doel) {
        return met(
                id,
                versie,
                () -> {
                    if (wat == null) {
                        return Optional.of(Weigerreden.SCHULDHULP_ONTBREEKT);
                    }
                    return wat == Schuldhulp.CONTACT_GEVRAAGD && !opWens
                            ? Optional.of(Weigerreden.SCHULDHULP_NIET_GEWENST)
                            : werk.geweest(dag);
                },
                () -> kaarten.add(new Schuldhulpnotitie(Id.nieuw(), id, wat, dag)));
    }

    private <T extends Dossierentiteit> Verrichting<Weigerreden> haalWeg(
            ToeleidingId id, long versie, List<T> alle, Function<T, UUID> kenmerk, UUID welke) {
        Optional<T> weg = alle.stream()
                .filter(kaart -> kenmerk.apply(kaart).equals(welke))
                .findFirst();
        return met(
                id,
                versie,
                () -> weg.isEmpty() ? Optional.of(Weigerreden.GEEN_ANTWOORD) : Optional.empty(),
                () -> weg.ifPresent(kaarten::verwijder));
    }

    private Verrichting<Weigerreden> met(
            ToeleidingId id, long versie, Supplier<Optional<Weigerreden>> toets, Runnable daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = toeleiding.staatOnderzoekToe().or(toets);
            if (bezwaar.isEmpty()) {
                daad.run();
            }
            return bezwaar;
        });
    }
}
