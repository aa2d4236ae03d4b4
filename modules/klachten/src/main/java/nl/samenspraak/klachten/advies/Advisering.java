package nl.samenspraak.klachten.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.dossier.Gehoord;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.horen.Hoorzitting;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
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

/** Having a person or commission handle a klacht and advise on it (9:13 to 9:16; R-KLA-12). */
@ApplicationScoped
public class Advisering {

    /** The most characters in the decision of the college. */
    public static final int LANGSTE_BESLUIT = 200;

    private Behandelstukken stukken;
    private Klachtinstanties instanties;
    private Naamgenoten naamgenoten;
    private Klachtwerk werk;

    public Advisering() {
        // The container makes its proxy with this.
    }

    @Inject
    public Advisering(
            Klachten klachten, Behandelstukken stukken, Klachtinstanties instanties, Aanwezige aanwezige, Clock klok) {
        this.stukken = stukken;
        this.instanties = instanties;
        naamgenoten = new Naamgenoten(stukken);
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Engages the person or commission of this gemeente, by a regulation or by a decision of the college (9:13); from then on the hearing is
     * theirs. Ten weeks instead of six there are once klager and beklaagde were told (9:15 lid 1).
     *
     * @param id the klacht
     * @param daad when, and what was asked
     * @param besluit the decision of the college; empty where a regulation says it
     * @param eenAnder how it is known that who advises is another than the beklaagde of that name; empty when that was not asked
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.advies-gevraagd")
    public Verrichting<Weigerreden> vraag(
            KlachtId id, Klachtdaad daad, String besluit, String eenAnder, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Verrichting<Weigerreden> gedaan = werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag()))
                        .or(() -> AdviesKan.wordenGevraagd(advies(klacht), Hoorstand.van(klacht, stukken)))
                        .or(() -> vraag(klacht, daad, Invoer.regel(besluit, LANGSTE_BESLUIT), eenAnder)));
        return gedaan.met(advies(klacht).map(Klachtadvies::orgaan).orElse(null));
    }

    private Optional<Weigerreden> vraag(Klacht klacht, Klachtdaad daad, String besluit, String eenAnder) {
        Optional<Klachtinstantie> orgaan = instanties.op(Klachtinstantie.Soort.ADVIESCOMMISSIE, daad.dag());
        if (orgaan.isEmpty()) {
            return Optional.of(Weigerreden.ADVIESORGAAN_ONTBREEKT);
        }
        String grondslag = besluit.isEmpty() ? orgaan.get().regeling() : besluit;
        if (grondslag.isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_ZONDER_BESLUIT);
        }
        Optional<Weigerreden> bezwaar = naamgenoten.toets(klacht, orgaan.get().naam(), eenAnder, werk);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        String wat = Klachtadvies.regel(grondslag, daad.toelichting());
        Klachtstap stap = werk.stap(Klachtstapsoort.ADVIES_GEVRAAGD, daad.dag(), wat, null);
        stukken.add(new Klachtadvies(klacht.id(), stap, orgaan.get().naam()));
        klacht.leg(stap);
        return Optional.empty();
    }

    /**
     * Records that klager and beklaagde were both told who advises, by letters that were not made here (9:15 lid 1).
     *
     * @param id the klacht
     * @param dag the day on which the last of the two was told, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.advies-meegedeeld")
    public Verrichting<Weigerreden> deelMee(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> AdviesKan.wordenMeegedeeld(klacht.feiten(), dag))
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(() -> {
                            klacht.leg(werk.stap(Klachtstapsoort.ADVIES_MEEGEDEELD, dag, "", null));
                            return Optional.empty();
                        }));
    }

    /**
     * Records report and advice.
     *
     * @param id the klacht
     * @param nieuw what came in
     * @param gehoor whom who advises heard, as far as that was not recorded before
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.advies-ontvangen")
    public Verrichting<Weigerreden> ontvang(
            KlachtId id, NieuwAdvies nieuw, Adviesgehoor gehoor, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Klachtadvies> advies = advies(klacht);
        NieuwAdvies over = overWatBehandeldWordt(klacht, nieuw);
        return werk.verricht(
                        klacht,
                        () -> BehandelenKan.inBehandeling(klacht)
                                .or(() -> Behandeldag.toets(klacht, over.dag(), werk.vandaag()))
                                .or(() -> AdviesKan.komenIn(
                                        advies, over, klacht.gedragingen().size()))
                                .or(() -> gehoord(klacht, over, gehoor))
                                .or(() -> ontvang(klacht, advies.orElseThrow(), over, gehoor)))
                .met(advies.map(Klachtadvies::orgaan).orElse(null));
    }

    /** A hearing is of a day between the klacht and the report, of somebody who has to be heard and was not. */
    private Optional<Weigerreden> gehoord(Klacht klacht, NieuwAdvies nieuw, Adviesgehoor gehoor) {
        if (!gehoor.isEr()) {
            return Optional.empty();
        }
        List<String> ontbreken = Hoorstand.van(klacht, stukken).ontbrekend();
        boolean bekend = ontbreken.containsAll(gehoor.beklaagden())
                && (!gehoor.klager() || ontbreken.contains(Hoorstand.KLAGER));
        if (!bekend) {
            return Optional.of(Weigerreden.NIEMAND_GEHOORD);
        }
        boolean past = gehoor.dag() != null
                && !gehoor.dag().isBefore(klacht.ontvangenOp())
                && !gehoor.dag().isAfter(nieuw.dag());
        return past ? Optional.empty() : Optional.of(Weigerreden.ADVIESHOORDAG_ONJUIST);
    }

    /**
     * The college takes the task back, because no advice comes: hearing and oordeel are its own again, within six weeks (9:11 lid 1). Whoever
     * knew who would advise, is told. What comes after all can be kept as a document.
     *
     * @param id the klacht
     * @param daad when, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.adviesvraag-ingetrokken")
    public Verrichting<Weigerreden> trekIn(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Klachtadvies> advies = advies(klacht);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag()))
                        .or(() -> AdviesKan.wordenIngetrokken(advies, klacht.feiten(), daad))
                        .or(() -> {
                            advies.orElseThrow().trekIn(daad.dag());
                            klacht.leg(werk.stap(
                                    Klachtstapsoort.ADVIES_INGETROKKEN, daad.dag(), daad.toelichting(), null));
                            return Optional.empty();
                        }));
    }

    /** Nothing is advised about what is not handled (9:8). */
    private static NieuwAdvies overWatBehandeldWordt(Klacht klacht, NieuwAdvies nieuw) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        List<Klachtoordeel> oordelen = new ArrayList<>(nieuw.oordelen());
        for (int plaats = 0; plaats < Math.min(oordelen.size(), gedragingen.size()); plaats++) {
            if (!gedragingen.get(plaats).behandeld()) {
                oordelen.set(plaats, Klachtoordeel.GEEN_OORDEEL);
            }
        }
        return new NieuwAdvies(nieuw.dag(), nieuw.rapport(), oordelen, nieuw.advies());
    }

    private Optional<Weigerreden> ontvang(Klacht klacht, Klachtadvies advies, NieuwAdvies nieuw, Adviesgehoor gehoor) {
        if (gehoor.isEr()) {
            hoorde(klacht, advies.orgaan(), nieuw.rapport(), gehoor);
        }
        advies.ontvang(nieuw);
        klacht.leg(werk.stap(Klachtstapsoort.ADVIES_ONTVANGEN, nieuw.dag(), advies.orgaan(), null));
        return Optional.empty();
    }

    /** The hearing of who advises is the hearing that the law wants, and its report is the one of that hearing (9:10 lid 3, 9:15 lid 2). */
    private void hoorde(Klacht klacht, String orgaan, String rapport, Adviesgehoor gehoor) {
        Klachtstap stap = werk.stap(
                Klachtstapsoort.GEHOORD,
                gehoor.dag(),
                Gehoord.schrijf(gehoor.klager(), gehoor.beklaagden(), orgaan),
                null);
        Hoorzitting zitting = new Hoorzitting(
                klacht.id(),
                stap,
                new NieuweUitnodiging(gehoor.klager(), gehoor.beklaagden(), gehoor.dag(), gehoor.dag()));
        zitting.hoor(new Verslag(gehoor.dag(), orgaan, gehoor.klager(), gehoor.beklaagden(), List.of(), rapport));
        stukken.add(zitting);
        klacht.leg(stap);
    }

    private Optional<Klachtadvies> advies(Klacht klacht) {
        return Klachtadvies.geldend(stukken, klacht.id());
    }
}
