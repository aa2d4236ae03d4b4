package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Says who is in the household and which parties do something: only whom the plan needs, each with a task (R-COO-08, R-ALG-08). */
@ApplicationScoped
public class Kringbeheer {

    private Kring kring;
    private Kringlezer lezer;
    private Planspoor plan;
    private Kopweergave koppen;
    private Noodzaakregel noodzaak;
    private Coordinatiewerk werk;

    Kringbeheer() {
        // The container makes its proxy with this.
    }

    @Inject
    Kringbeheer(
            Kring kring,
            Kringlezer lezer,
            Planspoor plan,
            Kopweergave koppen,
            Noodzaakregel noodzaak,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.kring = kring;
        this.lezer = lezer;
        this.plan = plan;
        this.koppen = koppen;
        this.noodzaak = noodzaak;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param doel the purpose
     * @return whose plan it is
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public BetrokkenenView open(CoordinatieId id, Doelbinding doel) {
        Coordinatiekop kop = koppen.van(werk.lees(id));
        return new BetrokkenenView(
                kop,
                lezer.leden(kop),
                lezer.partijen(id, Dossierdeel.COORDINATIEDOSSIER),
                kop.isOpen() ? lezer.keuze(Dossierdeel.COORDINATIEDOSSIER) : List.of());
    }

    /**
     * Records somebody of the household.
     *
     * @param id the coördinatie
     * @param nieuw who, and why that is needed
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezinslid-toegevoegd")
    public Verrichting<Weigerreden> legLidVast(CoordinatieId id, NieuwGezinslid nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            List<Gezinslid> er = kring.leden(id);
            Optional<Weigerreden> bezwaar = LidIsNodig.toets(nieuw, er, noodzaak, werk.vandaag());
            if (bezwaar.isEmpty()) {
                kring.add(new Gezinslid(Id.nieuw(), id, er.size(), nieuw));
            }
            return bezwaar;
        });
    }

    /**
     * Takes somebody away whom the plan does not need.
     *
     * @param id the coördinatie
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezinslid-weggehaald")
    public Verrichting<Weigerreden> haalLidWeg(CoordinatieId id, UUID wie, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(
                coordinatie,
                () -> kring.leden(id).stream()
                        .filter(lid -> lid.id().equals(wie))
                        .findFirst()
                        .map(lid -> haalWeg(id, lid))
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    private Optional<Weigerreden> haalWeg(CoordinatieId id, Gezinslid lid) {
        if (lid.rol() == Gezinsrol.INWONER) {
            return Optional.of(Weigerreden.IS_INWONER);
        }
        if (plan.noemt(id, lid.id())) {
            return Optional.of(Weigerreden.STAAT_IN_PLAN);
        }
        kring.verwijder(lid);
        return Optional.empty();
    }

    /**
     * Lets a party take part, with its task.
     *
     * @param id the coördinatie
     * @param nieuw which party, with which task
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.partij-toegevoegd")
    public Verrichting<Weigerreden> legPartijVast(
            CoordinatieId id, NieuwePlanpartij nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = toets(id, nieuw);
            if (bezwaar.isEmpty()) {
                kring.add(new Planpartij(Id.nieuw(), id, nieuw, werk.vandaag()));
            }
            return bezwaar;
        });
    }

    private Optional<Weigerreden> toets(CoordinatieId id, NieuwePlanpartij nieuw) {
        if (nieuw.partij() == null
                || lezer.keuze(Dossierdeel.COORDINATIEDOSSIER).stream()
                        .noneMatch(partij -> partij.id().equals(nieuw.partij()))) {
            return Optional.of(Weigerreden.PARTIJ_ONTBREEKT);
        }
        if (kring.partijen(id).stream().anyMatch(er -> er.partij().equals(nieuw.partij()))) {
            return Optional.of(Weigerreden.PARTIJ_STAAT_ER_AL);
        }
        return nieuw.taak().isEmpty() ? Optional.of(Weigerreden.TAAK_ONTBREEKT) : Optional.empty();
    }

    /**
     * Takes a party out of the plan that has nothing to do in it.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.partij-weggehaald")
    public Verrichting<Weigerreden> haalPartijWeg(CoordinatieId id, UUID welke, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(
                coordinatie,
                () -> kring.partijen(id).stream()
                        .filter(partij -> partij.id().equals(welke))
                        .findFirst()
                        .map(partij -> haalWeg(id, partij))
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    private Optional<Weigerreden> haalWeg(CoordinatieId id, Planpartij partij) {
        if (plan.noemt(id, partij.id())) {
            return Optional.of(Weigerreden.STAAT_IN_PLAN);
        }
        kring.verwijder(partij);
        return Optional.empty();
    }
}
