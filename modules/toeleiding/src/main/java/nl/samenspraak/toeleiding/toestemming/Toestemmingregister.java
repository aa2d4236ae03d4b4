package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** The consents of a client: asking, giving, refusing and taking back (R-TOE-20, R-TOE-21). */
@ApplicationScoped
public class Toestemmingregister {

    private Toeleidingen toeleidingen;
    private Toestemmingen toestemmingen;
    private Partijlezer partijen;
    private Toestemmingweergave weergave;
    private Event<Toestemmingswissel> wissels;
    private Toeleidingwerk werk;

    Toestemmingregister() {
        // The container makes its proxy with this.
    }

    @Inject
    Toestemmingregister(
            Toeleidingen toeleidingen,
            Toestemmingen toestemmingen,
            Partijlezer partijen,
            Toestemmingweergave weergave,
            Event<Toestemmingswissel> wissels,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.toestemmingen = toestemmingen;
        this.partijen = partijen;
        this.weergave = weergave;
        this.wissels = wissels;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the case
     * @param doel the purpose
     * @return all consents in it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public ToestemmingenView toon(ToeleidingId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), toestemmingen.van(id), werk.vandaag());
    }

    /**
     * Records a consent that is asked or given.
     *
     * @param id the case
     * @param nieuw of whom, for what, and with what it begins
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.toestemming",
            soorten = Toestemmingstand.class)
    public Toestemmingverrichting leg(ToeleidingId id, NieuweToestemming nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Toestemmingbezwaar> bezwaar = toets(toeleiding, nieuw);
        if (bezwaar.isEmpty()) {
            Toestemming toestemming = new Toestemming(id, nieuw, werk.ik(), werk.nu());
            toestemmingen.add(toestemming);
            raakAan(toeleiding);
            meld(id, toestemming);
        }
        return verricht(toeleiding, nieuw.partij(), nieuw.zet().stand(), bezwaar);
    }

    private Optional<Toestemmingbezwaar> toets(Toeleiding toeleiding, NieuweToestemming nieuw) {
        Optional<Toestemmingbezwaar> bezwaar = ToestemmingIsVolledig.toets(
                nieuw,
                weergave.soort(nieuw.richting(), nieuw.gegevens()).orElse(null),
                toeleiding.stap(),
                werk.vandaag());
        if (!toeleiding.stand().open()) {
            return Optional.of(Toestemmingbezwaar.AFGESLOTEN);
        }
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (partijen.vind(nieuw.partij()).filter(PartijView::doetMee).isEmpty()) {
            return Optional.of(Toestemmingbezwaar.PARTIJ_ONTBREEKT);
        }
        boolean bestaat = toestemmingen.van(toeleiding.id()).stream()
                .anyMatch(andere -> andere.isOver(nieuw.richting(), nieuw.partij(), nieuw.gegevens()));
        return bestaat ? Optional.of(Toestemmingbezwaar.BESTAAT_AL) : Optional.empty();
    }

    /**
     * The client says something about a consent: yes, no, or back to no. Taking it back can always be recorded, also when the case is over.
     *
     * @param id the case
     * @param welke which consent
     * @param zet what was said
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.toestemming",
            soorten = Toestemmingstand.class)
    public Toestemmingverrichting zet(ToeleidingId id, UUID welke, Toestemmingzet zet, long versie, Doelbinding doel) {
        return zet(werk.lees(id, versie), welke, zet);
    }

    private Toestemmingverrichting zet(Toeleiding toeleiding, UUID welke, Toestemmingzet zet) {
        ToeleidingId id = toeleiding.id();
        if (!toeleiding.stand().open() && zet.stand() != Toestemmingstand.INGETROKKEN) {
            return verricht(toeleiding, null, zet.stand(), Optional.of(Toestemmingbezwaar.AFGESLOTEN));
        }
        Optional<Toestemming> toestemming = toestemmingen.van(id).stream()
                .filter(deze -> deze.id().equals(welke))
                .findFirst();
        Optional<Toestemmingbezwaar> bezwaar = toestemming
                .map(deze -> deze.wordt(zet, werk.ik(), werk.nu(), werk.vandaag()))
                .orElse(Optional.of(Toestemmingbezwaar.ONBEKEND));
        if (bezwaar.isEmpty()) {
            raakAan(toeleiding);
            meld(id, toestemming.orElseThrow());
        }
        return verricht(toeleiding, toestemming.map(Toestemming::partij).orElse(null), zet.stand(), bezwaar);
    }

    /**
     * The client takes a consent back himself (AVG 7 lid 3): always, whoever reads the case meanwhile and in which version.
     *
     * @param nummer the number of the case: the application has a task in none
     * @param welke which consent
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody changes the case at this very moment
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.toestemming",
            soorten = Toestemmingstand.class)
    public Toestemmingverrichting neemTerug(Toeleidingnummer nummer, UUID welke, Doelbinding doel) {
        Toestemmingzet nee = new Toestemmingzet(
                Toestemmingstand.INGETROKKEN, werk.vandaag(), Toeleidingteksten.tekst("toestemming.zelf"));
        return zet(werk.lees(nummer), welke, nee);
    }

    private void meld(ToeleidingId id, Toestemming toestemming) {
        if (toestemming.standOp(werk.vandaag()).isNee()) {
            wissels.fire(
                    new Toestemmingswissel(id, toestemming.richting(), toestemming.partij(), toestemming.gegevens()));
        }
    }

    private void raakAan(Toeleiding toeleiding) {
        toeleiding.raakAan();
        toeleidingen.bevestig(toeleiding);
    }

    private Toestemmingverrichting verricht(
            Toeleiding toeleiding, PartijId partij, Toestemmingstand stand, Optional<Toestemmingbezwaar> bezwaar) {
        return bezwaar.map(
                        reden -> new Toestemmingverrichting(toeleiding.id(), toeleiding.persoon(), null, null, reden))
                .orElseGet(() -> new Toestemmingverrichting(
                        toeleiding.id(),
                        toeleiding.persoon(),
                        partijen.vind(partij).map(PartijView::naam).orElse(null),
                        stand,
                        null));
    }
}
