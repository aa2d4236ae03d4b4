package nl.samenspraak.klachten.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.maatregelen.Maatregel;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What comes of a klacht (9:12; R-KLA-11): bevindingen and an oordeel about each gedraging, and conclusions. Telling the klager in writing
 * ends the klacht. What is wrong can be corrected, with a reason: after he was told, he and the beklaagde are told again. Afterwards the
 * klager may go to the ombudsman (9:18; R-KLA-13).
 */
@ApplicationScoped
public class Oordelen {

    private static final String OMBUDSMAN = "de ombudsman";

    private Behandelstukken stukken;
    private Oordeelweergave weergave;
    private Klachtwerk werk;

    public Oordelen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Oordelen(
            Klachten klachten, Behandelstukken stukken, Oordeelweergave weergave, Aanwezige aanwezige, Clock klok) {
        this.stukken = stukken;
        this.weergave = weergave;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Opens the outcome and the measures.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return it, also when there is none yet; then why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public OordeelView open(KlachtId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), werk.vandaag());
    }

    /**
     * Decides what is thought of each gedraging, or replaces what was thought by something else. Both stay; of what the klager was told, he is told
     * again.
     *
     * @param id the klacht
     * @param nieuw bevindingen, oordelen and conclusions
     * @param verbetering why it replaces an earlier one, and what becomes of the measures
     * @param versie the version on which it is based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.geoordeeld")
    public Verrichting<Weigerreden> oordeel(
            KlachtId id, NieuwOordeel nieuw, Oordeelverbetering verbetering, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        OordeelWordtVerbeterd eerder = new OordeelWordtVerbeterd(klacht, stukken);
        OordeelKanWordenGegeven regel = new OordeelKanWordenGegeven(klacht, stukken);
        return werk.verricht(
                klacht,
                () -> kanNu(klacht, regel, eerder)
                        .or(() -> regel.toets(nieuw, eerder.isVerteld()))
                        .or(() -> Behandeldag.toets(klacht, nieuw.dag(), werk.vandaag()))
                        .or(() -> eerder.toets(nieuw, verbetering))
                        .or(() -> leg(klacht, nieuw, eerder, verbetering)));
    }

    /** What the klager was told can be corrected whatever it would have to wait for, were it given now. */
    private static Optional<Weigerreden> kanNu(
            Klacht klacht, OordeelKanWordenGegeven regel, OordeelWordtVerbeterd eerder) {
        return eerder.isVerteld()
                ? Optional.empty()
                : BehandelenKan.inBehandeling(klacht).or(regel::wacht);
    }

    private Optional<Weigerreden> leg(
            Klacht klacht, NieuwOordeel nieuw, OordeelWordtVerbeterd eerder, Oordeelverbetering verbetering) {
        eerder.teBeslissen().stream()
                .filter(maatregel -> Boolean.FALSE.equals(verbetering.blijft().get(maatregel.id())))
                .forEach(maatregel -> vervalt(klacht, maatregel, verbetering.reden()));
        Iterator<NieuwOordeel.Regel> regels = nieuw.regels().iterator();
        klacht.onderscheid(klacht.gedragingen().stream()
                .map(gedraging -> geoordeeld(gedraging, regels.next()))
                .toList());
        Klachtstap stap = werk.stap(
                eerder.isVerteld() ? Klachtstapsoort.OORDEEL_VERBETERD : Klachtstapsoort.GEOORDEELD,
                nieuw.dag(),
                eerder.geldt() ? verbetering.reden() : "",
                null);
        stukken.add(new Eindoordeel(klacht.id(), stap, nieuw, klacht.gedragingen()));
        klacht.leg(stap);
        return Optional.empty();
    }

    private void vervalt(Klacht klacht, Maatregel maatregel, String reden) {
        maatregel.sluit(new Maatregelslot(Maatregelstand.VERVALLEN, werk.vandaag(), reden));
        klacht.leg(werk.stap(Klachtstapsoort.MAATREGEL, maatregel.regel()));
    }

    private static Gedraging geoordeeld(Gedraging gedraging, NieuwOordeel.Regel regel) {
        return gedraging.behandeld() ? gedraging.geoordeeld(regel.bevindingen(), regel.oordeel()) : gedraging;
    }

    /**
     * Records that the klager was told in writing, by a letter that was not made here; the klacht ends. When it had ended, and he was told
     * wrong, he was told what is right.
     *
     * @param id the klacht
     * @param dag on which day, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.uitkomst-meegedeeld")
    public Verrichting<Weigerreden> deelMee(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> (klacht.feiten().verbeteringTeMelden()
                                ? Optional.<Weigerreden>empty()
                                : BehandelenKan.inBehandeling(klacht))
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(() -> klacht.feiten().verbeteringTeMelden() ? verbeter(klacht, dag) : eindig(klacht, dag)));
    }

    private Optional<Weigerreden> verbeter(Klacht klacht, LocalDate dag) {
        boolean eerder = klacht.feiten()
                .laatste(Klachtstapsoort.OORDEEL_VERBETERD)
                .map(Klachtstap::dag)
                .filter(dag::isBefore)
                .isPresent();
        if (eerder) {
            return Optional.of(Weigerreden.KLOKDAG_TE_VROEG);
        }
        klacht.leg(werk.stap(Klachtstapsoort.VERBETERING_MEEGEDEELD, dag, "", null));
        return Optional.empty();
    }

    private Optional<Weigerreden> eindig(Klacht klacht, LocalDate dag) {
        boolean alles = klacht.gedragingen().stream()
                .allMatch(gedraging -> !gedraging.behandeld() || gedraging.oordeel() != null);
        if (!alles || klacht.feiten().laatste(Klachtstapsoort.GEOORDEELD).isEmpty()) {
            return Optional.of(Weigerreden.NOG_GEEN_OORDEEL);
        }
        klacht.leg(werk.stap(Klachtstapsoort.AFDOENING_MEEGEDEELD, dag, "", null));
        return Optional.empty();
    }

    /**
     * The klager went to the ombudsman, or something happened in his case. That can be at any time: the ombudsman himself decides whether he waits for the
     * outcome (9:20 lid 2, 9:23).
     *
     * @param id the klacht
     * @param daad what happened, when, and before which day he wants an answer
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.WIJZIGEN,
            daad = "klacht.ombudsman",
            soorten = Ombudsmandaad.Soort.class)
    public Verrichting<Weigerreden> ombudsman(KlachtId id, Ombudsmandaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                        klacht,
                        () -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag())
                                .or(() -> OmbudsmanIsBezig.toets(klacht.feiten(), daad))
                                .or(() -> {
                                    klacht.leg(werk.stap(daad.soort().stap(), daad.dag(), regel(daad), daad.tot()));
                                    return Optional.empty();
                                }))
                .als(daad.soort())
                .met(OMBUDSMAN);
    }

    /** What he asks is told apart on the timeline: data (9:31), a reaction (9:35) or what is done with his advice (9:36). */
    private static String regel(Ombudsmandaad daad) {
        return daad.soort().vraagtDag()
                ? Behandelteksten.tekst("ombudsman.kort." + daad.soort().name()) + Klachtstap.OMDAT + daad.toelichting()
                : daad.toelichting();
    }
}
