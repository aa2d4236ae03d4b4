package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** The consents of a client: asking, giving, refusing and taking back (R-TOE-20, R-TOE-21). */
@ApplicationScoped
public class Toestemmingregister {

    private Toeleidingen toeleidingen;
    private Toestemmingen toestemmingen;
    private Vraagreferentie referentie;
    private Partijlezer partijen;
    private Kopweergave koppen;
    private Collegas collegas;
    private Delingbron delingen;
    private Event<Toestemmingswissel> wissels;
    private Toeleidingwerk werk;

    Toestemmingregister() {
        // The container makes its proxy with this.
    }

    @Inject
    Toestemmingregister(
            Toeleidingen toeleidingen,
            Toestemmingen toestemmingen,
            Vraagreferentie referentie,
            Partijlezer partijen,
            Kopweergave koppen,
            Collegas collegas,
            Delingbron delingen,
            Event<Toestemmingswissel> wissels,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.toestemmingen = toestemmingen;
        this.referentie = referentie;
        this.partijen = partijen;
        this.koppen = koppen;
        this.collegas = collegas;
        this.delingen = delingen;
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
        Toeleiding toeleiding = werk.lees(id);
        List<Toestemming> alle = toestemmingen.van(id);
        Map<PartijId, String> namen = partijen.namen(
                alle.stream().map(Toestemming::partij).collect(Collectors.toSet()), Dossierdeel.TOELEIDINGSDOSSIER);
        Set<UUID> wie = alle.stream()
                .flatMap(toestemming -> toestemming.stappen().stream())
                .map(Toestemmingstap::door)
                .collect(Collectors.toSet());
        Map<UUID, String> heten = collegas.namen(wie);
        List<Delingbron.Gedaan> gedeeld = alle.isEmpty() ? List.of() : delingen.van(id);
        return new ToestemmingenView(
                koppen.van(toeleiding),
                alle.stream()
                        .map(toestemming -> beeld(toestemming, namen, heten, gedeeld))
                        .toList(),
                partijen.vandaag(Dossierdeel.TOELEIDINGSDOSSIER).stream()
                        .filter(PartijView::heeftTaak)
                        .toList(),
                teVragen(toeleiding));
    }

    /** Leave for what a later step asks is not asked yet: that would tell that it is going to be asked. */
    private List<Vraagsoort> teVragen(Toeleiding toeleiding) {
        return referentie.gegevens().stream()
                .filter(soort -> toeleiding.stap().isTot(soort.stap()))
                .toList();
    }

    private ToestemmingView beeld(
            Toestemming toestemming,
            Map<PartijId, String> namen,
            Map<UUID, String> heten,
            List<Delingbron.Gedaan> gedeeld) {
        Toestemmingstand stand = toestemming.standOp(werk.vandaag());
        List<ToestemmingView.Gezegd> verloop = new ArrayList<>();
        toestemming
                .stappen()
                .forEach(stap -> verloop.add(
                        0,
                        new ToestemmingView.Gezegd(
                                stap.stand(), stap.dag(), stap.toelichting(), Kopweergave.naam(heten, stap.door()))));
        return new ToestemmingView(
                toestemming.id(),
                toestemming.partij(),
                namen.getOrDefault(toestemming.partij(), ""),
                referentie
                        .gegevens(toestemming.gegevens())
                        .orElse(new Vraagsoort(toestemming.gegevens(), null, toestemming.gegevens(), "", false)),
                toestemming.waarvoor(),
                stand,
                toestemming.tot().orElse(null),
                List.copyOf(ToestemmingKanZoVerder.na(stand)),
                verloop,
                gedeeld.stream()
                        .filter(deling -> deling.partij().equals(toestemming.partij())
                                && deling.gegevens().equals(toestemming.gegevens()))
                        .map(Delingbron.Gedaan::zin)
                        .toList());
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
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN)
    public Toestemmingverrichting leg(ToeleidingId id, NieuweToestemming nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Toestemmingbezwaar> bezwaar = toets(toeleiding, nieuw);
        if (bezwaar.isEmpty()) {
            Toestemming toestemming = new Toestemming(id, nieuw, werk.ik(), werk.nu());
            toestemmingen.add(toestemming);
            raakAan(toeleiding);
            meld(id, toestemming);
        }
        return verricht(toeleiding, bezwaar);
    }

    private Optional<Toestemmingbezwaar> toets(Toeleiding toeleiding, NieuweToestemming nieuw) {
        Optional<Toestemmingbezwaar> bezwaar = ToestemmingIsVolledig.toets(
                nieuw, referentie.gegevens(nieuw.gegevens()).orElse(null), toeleiding.stap(), werk.vandaag());
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
                .anyMatch(andere -> andere.partij().equals(nieuw.partij())
                        && andere.gegevens().equals(nieuw.gegevens()));
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
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN)
    public Toestemmingverrichting zet(ToeleidingId id, UUID welke, Toestemmingzet zet, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        if (!toeleiding.stand().open() && zet.stand() != Toestemmingstand.INGETROKKEN) {
            return verricht(toeleiding, Optional.of(Toestemmingbezwaar.AFGESLOTEN));
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
        return verricht(toeleiding, bezwaar);
    }

    private void meld(ToeleidingId id, Toestemming toestemming) {
        if (toestemming.standOp(werk.vandaag()).isNee()) {
            wissels.fire(new Toestemmingswissel(id, toestemming.partij(), toestemming.gegevens()));
        }
    }

    private void raakAan(Toeleiding toeleiding) {
        toeleiding.raakAan();
        toeleidingen.bevestig(toeleiding);
    }

    private static Toestemmingverrichting verricht(Toeleiding toeleiding, Optional<Toestemmingbezwaar> bezwaar) {
        return new Toestemmingverrichting(toeleiding.id(), toeleiding.persoon(), bezwaar.orElse(null));
    }
}
