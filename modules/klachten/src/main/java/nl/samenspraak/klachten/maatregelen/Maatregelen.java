package nl.samenspraak.klachten.maatregelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** What will be done because of klachten (9:12 lid 1; R-KLA-11), followed until it is done: also after the klacht has ended. */
@ApplicationScoped
public class Maatregelen {

    /** The most measures on a page. */
    public static final int MEESTE = 100;

    private Behandelstukken stukken;
    private Maatregellijst lijst;
    private Kopweergave namen;
    private Klachtwerk werk;

    public Maatregelen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Maatregelen(
            Klachten klachten,
            Behandelstukken stukken,
            Maatregellijst lijst,
            Kopweergave namen,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.lijst = lijst;
        this.namen = namen;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Takes a measure.
     *
     * @param id the klacht
     * @param nieuw what, by whom and when
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-vastgelegd")
    public Verrichting<Weigerreden> neem(KlachtId id, NieuweMaatregel nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht, () -> MaatregelIsVolledig.toets(nieuw, werk.vandaag()).or(() -> leg(klacht, nieuw)));
    }

    private Optional<Weigerreden> leg(Klacht klacht, NieuweMaatregel nieuw) {
        Klachtstap stap = werk.stap(Klachtstapsoort.MAATREGEL, nieuw.omschrijving());
        stukken.add(new Maatregel(klacht.id(), stap, nieuw));
        klacht.leg(stap);
        return Optional.empty();
    }

    /**
     * A measure is done, or will not be.
     *
     * @param id the klacht
     * @param welke which measure
     * @param slot which of the two, when and what came of it
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-afgesloten")
    public Verrichting<Weigerreden> sluit(KlachtId id, UUID welke, Maatregelslot slot, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Maatregel> maatregel = stukken.find(Maatregel.class, id, welke);
        return werk.verricht(
                klacht,
                () -> Behandeldag.toets(klacht, slot.dag(), werk.vandaag())
                        .or(() -> maatregel
                                .map(deze -> deze.sluit(slot))
                                .orElse(Optional.of(Weigerreden.MAATREGEL_GESLOTEN)))
                        .or(() -> meld(klacht, maatregel.orElseThrow(), slot)));
    }

    /**
     * Opens a measure again that was closed by mistake.
     *
     * @param id the klacht
     * @param welke which measure
     * @param hoe that it turned out today, and why it is not done
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it is open, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-heropend")
    public Verrichting<Weigerreden> heropen(KlachtId id, UUID welke, Klachtdaad hoe, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Maatregel> maatregel = stukken.find(Maatregel.class, id, welke);
        return werk.verricht(
                klacht,
                () -> maatregel
                        .map(deze -> deze.heropen(hoe.toelichting()))
                        .orElse(Optional.of(Weigerreden.MAATREGEL_OPEN))
                        .or(() -> {
                            klacht.leg(werk.stap(
                                    Klachtstapsoort.MAATREGEL,
                                    maatregel.orElseThrow().heropend(hoe.toelichting())));
                            return Optional.empty();
                        }));
    }

    /**
     * Gives a measure to somebody else, because who had it is absent or has other work.
     *
     * @param id the klacht
     * @param welke which measure
     * @param overdracht to whom, and why
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-overgedragen")
    public Verrichting<Weigerreden> draagOver(
            KlachtId id, UUID welke, Maatregeloverdracht overdracht, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Maatregel> maatregel = stukken.find(Maatregel.class, id, welke);
        return werk.verricht(
                klacht,
                () -> maatregel
                        .map(deze -> deze.geefAan(overdracht))
                        .orElse(Optional.of(Weigerreden.MAATREGEL_GESLOTEN))
                        .or(() -> {
                            klacht.leg(werk.stap(
                                    Klachtstapsoort.MAATREGEL,
                                    maatregel.orElseThrow().overgedragen(overdracht, this::naam)));
                            return Optional.empty();
                        }));
    }

    private String naam(UUID wie) {
        return namen.namen(Set.of(wie)).van(wie);
    }

    private Optional<Weigerreden> meld(Klacht klacht, Maatregel maatregel, Maatregelslot slot) {
        klacht.leg(werk.stap(Klachtstapsoort.MAATREGEL, slot.dag(), maatregel.regel(), null));
        return Optional.empty();
    }

    /**
     * Lists measures for a work list: those of the user's own klachten or of which the user is the owner, or those of everybody; never
     * one of a klacht that is about the user.
     *
     * @param vraag which, and which page
     * @param doel the purpose
     * @return the page, the first to be done first
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Pagina<Maatregelregel> lijst(Maatregelvraag vraag, Doelbinding doel) {
        werk.eisPet();
        Maatregelvraag begrensd =
                new Maatregelvraag(vraag.mijn(), vraag.open(), vraag.vanaf(), Math.min(MEESTE, vraag.aantal()));
        List<Maatregelrij> rijen = lijst.van(begrensd, werk.ik());
        Set<UUID> wie = rijen.stream()
                .flatMap(rij -> rij.maatregel().collega().stream())
                .collect(Collectors.toSet());
        Kopweergave.Namen heten = namen.namen(wie);
        return new Pagina<>(
                rijen.stream()
                        .map(rij -> Maatregelregel.van(rij, heten, werk.ik(), werk.vandaag()))
                        .toList(),
                lijst.tel(begrensd, werk.ik()));
    }
}
