package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctiemelder;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingswissel;

/**
 * The shares of one case: keeping one as a concept, recording that it was done, correcting how it was recorded (R-TOE-32). What the deelwijzer does not
 * open is neither kept nor done, and what is done has a ground for each condition.
 */
@ApplicationScoped
public class Delingenboek {

    private Toeleidingen toeleidingen;
    private Delingen delingen;
    private Delingtoets toets;
    private Delingweergave weergave;
    private Correctiemelder correcties;
    private Terugnemen terugnemen;
    private Toeleidingwerk werk;

    Delingenboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Delingenboek(
            Toeleidingen toeleidingen,
            Delingen delingen,
            Delingtoets toets,
            Delingweergave weergave,
            Correctiemelder correcties,
            Terugnemen terugnemen,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.delingen = delingen;
        this.toets = toets;
        this.weergave = weergave;
        this.correcties = correcties;
        this.terugnemen = terugnemen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the case
     * @param doel the purpose
     * @return all that was shared in it, and with whom something can be shared
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public DelingenView toon(ToeleidingId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), delingen.van(id));
    }

    /**
     * Keeps a share of which something is open still. Nothing goes to anybody.
     *
     * @param id the case
     * @param welk the concept in the place of which it comes; {@code null} when it is a new one
     * @param nieuw what was filled in
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.deling-voorbereid")
    public Delingverrichting bewaar(ToeleidingId id, UUID welk, NieuweDeling nieuw, long versie, Doelbinding doel) {
        return leg(id, welk, nieuw, Delingstand.CONCEPT, versie);
    }

    /**
     * Records that something was shared.
     *
     * @param id the case
     * @param welk the concept that is finished with it; {@code null} when it was none
     * @param nieuw what was filled in
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VERSTREKKEN,
            daad = "toeleiding.gedeeld",
            soorten = Delingrichting.class)
    public Delingverrichting legVast(ToeleidingId id, UUID welk, NieuweDeling nieuw, long versie, Doelbinding doel) {
        return leg(id, welk, nieuw, Delingstand.GEDAAN, versie);
    }

    private Delingverrichting leg(ToeleidingId id, UUID welk, NieuweDeling nieuw, Delingstand stand, long versie) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Deling> concept = vind(id, welk);
        if (welk != null && concept.isEmpty()) {
            return niet(toeleiding, Delingbezwaar.ONBEKEND);
        }
        if (concept.filter(deling -> deling.stand() != Delingstand.CONCEPT).isPresent()) {
            return niet(toeleiding, Delingbezwaar.KAN_NU_NIET);
        }
        Delingtoets.Uitslag uitslag = toets.toets(toeleiding, nieuw, stand, null, werk.vandaag());
        if (uitslag.alsBezwaar().isPresent()) {
            return niet(toeleiding, uitslag);
        }
        concept.ifPresent(delingen::verwijder);
        delingen.add(new Deling(id, nieuw, uitslag, stand, werk.ik(), werk.nu()));
        return stand == Delingstand.GEDAAN
                ? gedaan(toeleiding, uitslag.partij().naam(), nieuw.richting())
                : gedaan(toeleiding, null, null);
    }

    /**
     * Corrects how a share was recorded. Both stay; the client and the party have to hear of it (R-TOE-28).
     *
     * @param id the case
     * @param welk which share
     * @param nieuw how it was
     * @param reden why it is corrected
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.deling-verbeterd",
            soorten = Delingrichting.class)
    public Delingverrichting verbeter(
            ToeleidingId id, UUID welk, NieuweDeling nieuw, String reden, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Deling> oud = vind(id, welk);
        if (oud.isEmpty()) {
            return niet(toeleiding, Delingbezwaar.ONBEKEND);
        }
        if (oud.get().stand() != Delingstand.GEDAAN) {
            return niet(toeleiding, Delingbezwaar.KAN_NU_NIET);
        }
        String waarom = Invoer.alinea(reden, NieuweDeling.LANGSTE_REDEN);
        if (waarom.isEmpty()) {
            return niet(toeleiding, Delingbezwaar.REDEN_ONTBREEKT);
        }
        Delingtoets.Uitslag uitslag = toets.toets(toeleiding, nieuw, Delingstand.GEDAAN, oud.get(), werk.vandaag());
        if (uitslag.alsBezwaar().isPresent()) {
            return niet(toeleiding, uitslag);
        }
        Deling verbeterd = new Deling(id, nieuw, uitslag, Delingstand.GEDAAN, werk.ik(), werk.nu());
        if (verbeterd.zegtHetzelfdeAls(oud.get())) {
            return niet(toeleiding, Delingbezwaar.IS_HETZELFDE);
        }
        delingen.add(verbeterd);
        oud.get().wordtVervangen(verbeterd, waarom);
        laatWeten(id, oud.get(), verbeterd, waarom);
        return gedaan(toeleiding, uitslag.partij().naam(), nieuw.richting());
    }

    /** Only the ground of a condition may have been put right: then whoever got it reads nothing else than before. */
    private void laatWeten(ToeleidingId id, Deling oud, Deling verbeterd, String waarom) {
        String staat = weergave.metDoel(verbeterd);
        if (!staat.equals(weergave.metDoel(oud))) {
            correcties.verbeterd(
                    id, weergave.feit(oud), staat, waarom, weergave.ontvangers(oud, verbeterd), werk.ik(), werk.nu());
        }
    }

    /**
     * Does away with a concept: nothing was shared.
     *
     * @param id the case
     * @param welk which concept
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.deling-weggegooid")
    public Delingverrichting trekIn(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Deling> concept = vind(id, welk);
        if (concept.isEmpty()) {
            return niet(toeleiding, Delingbezwaar.ONBEKEND);
        }
        if (concept.get().stand() != Delingstand.CONCEPT) {
            return niet(toeleiding, Delingbezwaar.KAN_NU_NIET);
        }
        delingen.verwijder(concept.get());
        return gedaan(toeleiding, null, null);
    }

    /** With whom something was shared on a consent that is gone, hears so (AVG 19); what was shared stays to be read (R-TOE-20). */
    void bijNee(@Observes Toestemmingswissel nee) {
        delingen.van(nee.toeleiding()).stream()
                .filter(deling -> deling.staatOfValtMet(nee))
                .findFirst()
                .ifPresent(deling -> terugnemen.vanPartij(
                        nee.toeleiding(), Terugneemgrond.TOESTEMMING, nee.gegevens(), weergave.partij(deling)));
    }

    private Optional<Deling> vind(ToeleidingId id, UUID welk) {
        return delingen.van(id).stream()
                .filter(deling -> deling.id().equals(welk))
                .findFirst();
    }

    private static Delingverrichting niet(Toeleiding toeleiding, Delingbezwaar bezwaar) {
        return new Delingverrichting(toeleiding.id(), toeleiding.persoon(), null, bezwaar, null, List.of());
    }

    private static Delingverrichting niet(Toeleiding toeleiding, Delingtoets.Uitslag uitslag) {
        return new Delingverrichting(
                toeleiding.id(), toeleiding.persoon(), null, uitslag.bezwaar(), null, uitslag.gebreken());
    }

    private Delingverrichting gedaan(Toeleiding toeleiding, String partij, Delingrichting richting) {
        toeleiding.raakAan();
        toeleidingen.bevestig(toeleiding);
        return new Delingverrichting(toeleiding.id(), toeleiding.persoon(), partij, null, richting, List.of());
    }
}
