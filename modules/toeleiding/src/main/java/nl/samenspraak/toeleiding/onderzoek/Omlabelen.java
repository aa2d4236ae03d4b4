package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.toeleiding.uitkomst.Uitkomsten;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Ends a vraagverheldering: it becomes a task of the college, or everything moves to the dossier of a helper and a verklaring stays (R-TOE-39). */
@ApplicationScoped
public class Omlabelen {

    private Hulpvragen hulpvragen;
    private Onderzoeksstukken stukken;
    private Wissen wissen;
    private Uitkomsten uitkomsten;
    private Doelbindingen doelbindingen;
    private Toeleidingwerk werk;

    Omlabelen() {
        // The container makes its proxy with this.
    }

    @Inject
    Omlabelen(
            Hulpvragen hulpvragen,
            Onderzoeksstukken stukken,
            Wissen wissen,
            Uitkomsten uitkomsten,
            Doelbindingen doelbindingen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.hulpvragen = hulpvragen;
        this.stukken = stukken;
        this.wissen = wissen;
        this.uitkomsten = uitkomsten;
        this.doelbindingen = doelbindingen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Says that the question turned out to be a task of the college. It stays here.
     *
     * @param id the toeleiding
     * @param nieuw what it turned out to be
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.soort-taak-gewijzigd")
    public Verrichting<Weigerreden> labelOm(ToeleidingId id, NieuweOmlabeling nieuw, long versie, Doelbinding doel) {
        return labelOm(id, nieuw, versie, !nieuw.gaatWeg());
    }

    /**
     * Says that the question moves to a helper. What is here goes in this transaction: all of it, or nothing.
     *
     * @param id the toeleiding
     * @param nieuw what it turned out to be, and who has it now
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERSTREKKEN, daad = "toeleiding.overgedragen")
    public Verrichting<Weigerreden> draagOver(ToeleidingId id, NieuweOmlabeling nieuw, long versie, Doelbinding doel) {
        return labelOm(id, nieuw, versie, nieuw.gaatWeg()).met(nieuw.organisatie());
    }

    /** @param ditIsHet whether it is what was asked for: what goes to somebody is in the log as that, and nothing else is */
    private Verrichting<Weigerreden> labelOm(ToeleidingId id, NieuweOmlabeling nieuw, long versie, boolean ditIsHet) {
        Toeleiding toeleiding = werk.lees(id, versie);
        boolean gevraagd =
                hulpvragen.van(id).filter(vraag -> !vraag.woorden().isEmpty()).isPresent();
        Optional<Weigerreden> bezwaar = werk.wijzig(
                        toeleiding,
                        () -> OmlabelingKan.toets(toeleiding, gevraagd, nieuw)
                                .or(() -> ditIsHet ? leg(toeleiding, nieuw) : Optional.of(Weigerreden.KEUZE_ONTBREEKT)))
                .bezwaar();
        return new Verrichting<>(id, Set.of(toeleiding.persoon()), bezwaar.orElse(null));
    }

    private Optional<Weigerreden> leg(Toeleiding toeleiding, NieuweOmlabeling nieuw) {
        stukken.add(new Omlabelverklaring(toeleiding.id(), nieuw, werk.ik(), werk.nu()));
        Optional<Weigerreden> bezwaar = toeleiding.kiesTaak(nieuw.naar());
        doelbindingen.laatLos(toeleiding.id().zaak());
        return bezwaar.isPresent() || !nieuw.gaatWeg() ? bezwaar : wis(toeleiding, nieuw.organisatie());
    }

    private Optional<Weigerreden> wis(Toeleiding toeleiding, String organisatie) {
        hulpvragen
                .van(toeleiding.id())
                .ifPresent(vraag -> uitkomsten.bijAfhandelen(toeleiding.id(), vraag.woorden(), List.of(organisatie)));
        wissen.wis(toeleiding.id(), Stap.HULPVRAAG)
                .forEach(regel -> stukken.add(
                        new Wisverklaring(Id.nieuw(), toeleiding.id(), Stap.HULPVRAAG, regel, werk.ik(), werk.nu())));
        return toeleiding.eindig(Toeleidingstand.AFGEHANDELD, werk.ik(), werk.nu());
    }
}
