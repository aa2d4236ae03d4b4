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
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What comes of a klacht (9:12; R-KLA-11): bevindingen and an oordeel about each gedraging, and conclusions. It can be thought over until
 * the klager is told in writing; that ends the klacht. Afterwards the klager may go to the ombudsman (9:18; R-KLA-13).
 */
@ApplicationScoped
public class Oordelen {

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
     * Decides what is thought of each gedraging. It can be done again until the klager was told.
     *
     * @param id the klacht
     * @param nieuw bevindingen, oordelen and conclusions
     * @param versie the version on which it is based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> oordeel(KlachtId id, NieuwOordeel nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        OordeelKanWordenGegeven regel = new OordeelKanWordenGegeven(klacht, stukken);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(regel::wacht)
                        .or(() -> regel.toets(nieuw))
                        .or(() -> Behandeldag.toets(klacht, nieuw.dag(), werk.vandaag()))
                        .or(() -> leg(klacht, nieuw)));
    }

    private Optional<Weigerreden> leg(Klacht klacht, NieuwOordeel nieuw) {
        Iterator<NieuwOordeel.Regel> regels = nieuw.regels().iterator();
        klacht.onderscheid(klacht.gedragingen().stream()
                .map(gedraging -> geoordeeld(gedraging, regels.next()))
                .toList());
        Klachtstap stap = werk.stap(Klachtstapsoort.GEOORDEELD, nieuw.dag(), "", null);
        stukken.add(new Eindoordeel(klacht.id(), stap, nieuw));
        klacht.leg(stap);
        return Optional.empty();
    }

    private static Gedraging geoordeeld(Gedraging gedraging, NieuwOordeel.Regel regel) {
        return gedraging.behandeld() ? gedraging.geoordeeld(regel.bevindingen(), regel.oordeel()) : gedraging;
    }

    /**
     * Records that the klager was told in writing, by a letter that was not made here; the klacht ends.
     *
     * @param id the klacht
     * @param dag on which day, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> deelMee(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(() -> eindig(klacht, dag)));
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
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> ombudsman(KlachtId id, Ombudsmandaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag())
                        .or(() -> OmbudsmanIsBezig.toets(klacht.feiten(), daad))
                        .or(() -> {
                            klacht.leg(werk.stap(daad.soort().stap(), daad.dag(), daad.toelichting(), daad.tot()));
                            return Optional.empty();
                        }));
    }
}
