package nl.samenspraak.klachten.maatregelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What somebody does because of a klacht and does not handle (9:12 lid 1; R-KLA-11): that one sees the measure and nothing of the klacht, says
 * how far it is, closes it, or gives it to another. Its caller works {@linkplain Aanwezige#alsUitvoerder(java.util.function.Supplier) as
 * uitvoerder}; whoever the klacht is about {@linkplain Aanwezige#alsBeklaagde(java.util.function.Supplier) as beklaagde}.
 */
@ApplicationScoped
public class EigenMaatregelen {

    private Behandelstukken stukken;
    private Maatregellijst lijst;
    private Kopweergave namen;
    private Collegas collegas;
    private Klachtwerk werk;

    public EigenMaatregelen() {
        // The container makes its proxy with this.
    }

    @Inject
    public EigenMaatregelen(
            Klachten klachten,
            Behandelstukken stukken,
            Maatregellijst lijst,
            Kopweergave namen,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.lijst = lijst;
        this.namen = namen;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param doel the purpose
     * @return the measures of whoever asks, open ones first; never one of a klacht that is about that one, which stands with the copy of it
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Pagina<Eigenmaatregel> lijst(Doelbinding doel) {
        List<Maatregelrij> rijen = lijst.eigen(werk.ik(), Maatregelen.MEESTE);
        Set<UUID> wie = rijen.stream()
                .map(Maatregelrij::behandelaar)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Kopweergave.Namen heten = namen.namen(wie);
        return new Pagina<>(
                rijen.stream()
                        .map(rij -> Eigenmaatregel.van(rij, heten, werk.vandaag()))
                        .toList(),
                rijen.size());
    }

    /**
     * A measure is done, or will not be.
     *
     * @param id the klacht
     * @param welke which measure
     * @param slot which of the two, when and what came of it
     * @param versie the version of the measure that was read: of the klacht whoever does it knows none
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the measure in the meantime
     * @throws Weigering when the klacht is not there, or the measure is not the user's: the same answer for both
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-afgesloten")
    public Verrichting<Weigerreden> sluit(KlachtId id, UUID welke, Maatregelslot slot, long versie, Doelbinding doel) {
        Klacht klacht = werk.leesVoorMaatregel(id);
        return verricht(
                klacht,
                mijn(klacht, welke, versie),
                maatregel -> Behandeldag.toets(klacht, slot.dag(), werk.vandaag())
                        .or(() -> maatregel.sluit(slot))
                        .or(() -> {
                            klacht.leg(werk.stap(Klachtstapsoort.MAATREGEL, slot.dag(), maatregel.regel(), null));
                            return Optional.empty();
                        }));
    }

    /**
     * Opens a measure again that was closed by mistake.
     *
     * @param id the klacht
     * @param welke which measure
     * @param hoe that it turned out today, and why it is not done
     * @param versie the version of the measure that was read
     * @param doel the purpose
     * @return that it is open, or why not
     * @throws VerouderdeVersie when somebody else changed the measure in the meantime
     * @throws Weigering when the klacht is not there, or the measure is not the user's: the same answer for both
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-heropend")
    public Verrichting<Weigerreden> heropen(KlachtId id, UUID welke, Klachtdaad hoe, long versie, Doelbinding doel) {
        Klacht klacht = werk.leesVoorMaatregel(id);
        return verricht(
                klacht,
                mijn(klacht, welke, versie),
                maatregel -> maatregel.heropen(hoe.toelichting()).or(() -> {
                    klacht.leg(werk.stap(Klachtstapsoort.MAATREGEL, maatregel.heropend(hoe.toelichting())));
                    return Optional.empty();
                }));
    }

    /**
     * Says how far a measure is, while it is not done.
     *
     * @param id the klacht
     * @param welke which measure
     * @param bericht how far it is, and on which day
     * @param versie the version of the measure that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws VerouderdeVersie when somebody else changed the measure in the meantime
     * @throws Weigering when the klacht is not there, or the measure is not the user's: the same answer for both
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-bericht")
    public Verrichting<Weigerreden> meld(
            KlachtId id, UUID welke, Maatregelbericht bericht, long versie, Doelbinding doel) {
        Klacht klacht = werk.leesVoorMaatregel(id);
        return verricht(
                klacht,
                mijn(klacht, welke, versie),
                maatregel -> Behandeldag.toets(klacht, bericht.dag(), werk.vandaag())
                        .or(() -> maatregel.meld(bericht))
                        .or(() -> {
                            klacht.leg(werk.stap(
                                    Klachtstapsoort.MAATREGEL,
                                    bericht.dag(),
                                    maatregel.omschrijving() + "\n" + bericht.tekst(),
                                    null));
                            return Optional.empty();
                        }));
    }

    /**
     * Gives a measure to a colleague, who does it from then on. To somebody the klacht is about only its behandelaar gives it; who hears that it cannot be
     * this colleague, does not hear why.
     *
     * @param id the klacht
     * @param welke which measure
     * @param overdracht to whom, and why
     * @param versie the version of the measure that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the measure in the meantime
     * @throws Weigering when the klacht is not there, or the measure is not the user's: the same answer for both
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.maatregel-overgedragen")
    public Verrichting<Weigerreden> draagOver(
            KlachtId id, UUID welke, Maatregeloverdracht overdracht, long versie, Doelbinding doel) {
        Klacht klacht = werk.leesVoorMaatregel(id);
        return verricht(
                klacht,
                mijn(klacht, welke, versie),
                maatregel -> kanNaar(klacht, overdracht.collega())
                        .or(() -> maatregel.geefAan(overdracht))
                        .or(() -> {
                            klacht.leg(werk.stap(
                                    Klachtstapsoort.MAATREGEL, maatregel.overgedragen(overdracht, this::naam)));
                            return Optional.empty();
                        }));
    }

    private Optional<Weigerreden> kanNaar(Klacht klacht, UUID aan) {
        if (aan == null) {
            return Optional.of(Weigerreden.EIGENAAR_ONTBREEKT);
        }
        boolean kan = !klacht.isBeklaagde(aan)
                && collegas.alle().stream().anyMatch(collega -> collega.id().equals(aan));
        return kan ? Optional.empty() : Optional.of(Weigerreden.MAATREGEL_NIET_AAN_DEZE);
    }

    private String naam(UUID wie) {
        return namen.namen(Set.of(wie)).van(wie);
    }

    private Maatregel mijn(Klacht klacht, UUID welke, long versie) {
        Maatregel maatregel = stukken.find(Maatregel.class, klacht.id(), welke)
                .filter(deze -> deze.collega().equals(Optional.of(werk.ik())))
                .orElseThrow(() ->
                        new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK, klacht.id().zaak()));
        if (maatregel.versie() != versie) {
            throw new VerouderdeVersie();
        }
        return maatregel;
    }

    private Verrichting<Weigerreden> verricht(
            Klacht klacht, Maatregel maatregel, Function<Maatregel, Optional<Weigerreden>> daad) {
        return werk.verricht(klacht, () -> daad.apply(maatregel));
    }
}
