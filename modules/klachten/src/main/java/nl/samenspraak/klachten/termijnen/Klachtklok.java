package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.InstemmingGeeftUitstel;
import nl.samenspraak.klachten.klok.KlachtKanOpSchrift;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.OntvangstIsTeVerbeteren;
import nl.samenspraak.klachten.klok.VerdagenKan;
import nl.samenspraak.klachten.klok.VerdagingIsMeeTeDelen;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The terms of a klacht under chapter 9 of the Awb, and what moves them: verdaging, consent to more time, and a day of receipt that
 * was wrong (R-KLA-10, R-ALG-11). Everything else meets a term by being recorded on the timeline by the service whose act it is.
 */
@ApplicationScoped
public class Klachtklok {

    /** The most characters in a reason. */
    public static final int LANGSTE_REDEN = 1000;

    /** What the timeline says of a letter that was not made here. */
    private static final String BUITEN_SAMENSPRAAK = "Brief buiten Samenspraak om";

    private Klachttermijnen klok;
    private Klachtwerk werk;

    Klachtklok() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtklok(Klachten klachten, Termijnen termijnen, Aanwezige aanwezige, Clock klok) {
        this.klok = new Klachttermijnen(termijnen);
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Decides to postpone the handling (9:11 lid 2). It gives more time only once klager and beklaagde have been told.
     *
     * @param id the klacht
     * @param tot until when, or {@code null}
     * @param reden why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.verdaagd")
    public Verrichting<Weigerreden> verdaag(KlachtId id, LocalDate tot, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.alinea(reden, LANGSTE_REDEN);
        return leg(
                klacht,
                VerdagenKan.toets(klok, klacht.feiten(), tot, werk.vandaag()).or(() -> zonderReden(waarom)),
                Klachtstapsoort.VERDAAGD,
                null,
                waarom,
                tot);
    }

    /**
     * Withdraws a decision to postpone of which nobody was told yet: it was a mistake, or named a wrong day. It can be decided anew; what was
     * decided first stays on the timeline.
     *
     * @param id the klacht
     * @param reden why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.verdaging-ingetrokken")
    public Verrichting<Weigerreden> trekVerdagingIn(KlachtId id, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.alinea(reden, LANGSTE_REDEN);
        Weigerreden teLaat = klacht.feiten().laatste(Klachtstapsoort.VERDAAGD).isEmpty()
                ? Weigerreden.NIET_VERDAAGD
                : Weigerreden.VERDAGING_AL_MEEGEDEELD;
        Optional<Weigerreden> bezwaar =
                klacht.feiten().verdagingInTeTrekken() ? zonderReden(waarom) : Optional.of(teLaat);
        return leg(klacht, bezwaar, Klachtstapsoort.VERDAGING_INGETROKKEN, null, waarom, null);
    }

    /**
     * Records that the receipt was confirmed by a letter that was not made here (9:6).
     *
     * @param id the klacht
     * @param dag the day on which that letter was sent, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.ontvangst-bevestigd")
    public Verrichting<Weigerreden> legBevestigingVast(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return leg(
                klacht,
                kanNogWorden(klacht, Klachtstapsoort.ONTVANGST_BEVESTIGD)
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag())),
                Klachtstapsoort.ONTVANGST_BEVESTIGD,
                dag,
                BUITEN_SAMENSPRAAK,
                null);
    }

    /**
     * Records that the klager was asked for what is missing by a letter that was not made here (9:4 lid 2).
     *
     * @param id the klacht
     * @param dag the day on which that letter was sent, or {@code null}
     * @param tot the last day that it named, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.hersteltermijn-gesteld")
    public Verrichting<Weigerreden> legAanvullingVast(
            KlachtId id, LocalDate dag, LocalDate tot, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return leg(
                klacht,
                kanNogWorden(klacht, Klachtstapsoort.AANVULLING_GEVRAAGD)
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(() -> genoemd(dag, tot)),
                Klachtstapsoort.AANVULLING_GEVRAAGD,
                dag,
                BUITEN_SAMENSPRAAK,
                tot);
    }

    private static Optional<Weigerreden> kanNogWorden(Klacht klacht, Klachtstapsoort soort) {
        if (!klacht.status().open()) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        if (klacht.klager().anoniem()) {
            return Optional.of(Weigerreden.BRIEF_ZONDER_ONTVANGER);
        }
        return klacht.feiten().laatste(soort).map(eerder -> Weigerreden.BRIEF_AL_VERSTUURD);
    }

    /** The klager gets a reasonable time, whoever wrote the letter (9:4 lid 2). */
    private Optional<Weigerreden> genoemd(LocalDate dag, LocalDate tot) {
        if (tot == null) {
            return Optional.of(Weigerreden.BRIEF_DAG_ONTBREEKT);
        }
        return tot.isBefore(klok.reactieVanaf(dag)) ? Optional.of(Weigerreden.REACTIE_TE_KORT) : Optional.empty();
    }

    /**
     * Records that klager and beklaagde have both been told of the verdaging in writing (9:11 lid 2).
     *
     * @param id the klacht
     * @param dag the day on which the last of the two was told, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.verdaging-meegedeeld")
    public Verrichting<Weigerreden> meldVerdaging(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return leg(
                klacht,
                VerdagingIsMeeTeDelen.toets(klacht.feiten(), dag, werk.vandaag()),
                Klachtstapsoort.VERDAGING_MEEGEDEELD,
                dag,
                "",
                null);
    }

    /**
     * Records that the klager was asked to agree to more time (9:11 lid 3). Asking gives none.
     *
     * @param id the klacht
     * @param tot until when he is asked, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.instemming-gevraagd")
    public Verrichting<Weigerreden> vraagInstemming(KlachtId id, LocalDate tot, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        LocalDate vandaag = werk.vandaag();
        return leg(
                klacht,
                InstemmingGeeftUitstel.toets(klok, klacht.feiten(), vandaag, tot, vandaag),
                Klachtstapsoort.INSTEMMING_GEVRAAGD,
                vandaag,
                "",
                tot);
    }

    /**
     * Records that the klager agreed in writing to more time (9:11 lid 3).
     *
     * @param id the klacht
     * @param dag the day on which he did, or {@code null}
     * @param tot until when, or {@code null}
     * @param vorm in writing or only said, or {@code null}
     * @param hoe what shows it, such as the letter or the e-mail
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.instemming-vastgelegd")
    public Verrichting<Weigerreden> legInstemmingVast(
            KlachtId id,
            LocalDate dag,
            LocalDate tot,
            Instemmingsvorm vorm,
            String hoe,
            long versie,
            Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waaruit = Invoer.alinea(hoe, LANGSTE_REDEN);
        return leg(
                klacht,
                InstemmingGeeftUitstel.toets(klok, klacht.feiten(), dag, tot, werk.vandaag())
                        .or(() -> opSchrift(vorm))
                        .or(() -> zonderReden(waaruit)),
                Klachtstapsoort.INSTEMMING_UITSTEL,
                dag,
                waaruit,
                tot);
    }

    /**
     * Corrects the day of receipt; every term is computed again from it (R-ALG-11).
     *
     * @param id the klacht
     * @param dag the right day, or {@code null}
     * @param reden why the other was wrong
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.ontvangstdag-gewijzigd")
    public Verrichting<Weigerreden> wijzigOntvangstdag(
            KlachtId id, LocalDate dag, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.alinea(reden, LANGSTE_REDEN);
        return leg(
                klacht,
                OntvangstIsTeVerbeteren.toets(klacht.feiten(), dag, waarom, werk.vandaag())
                        .or(() -> voorDagtekening(klacht, dag)),
                Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD,
                null,
                waarom,
                dag);
    }

    /**
     * Records that what was said came in in writing: from then on the terms of the law run (9:4 lid 1). An answer that was given before that ends
     * nothing any more.
     *
     * @param id the klacht
     * @param dag the day on which it was received in writing, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.op-schrift-gesteld")
    public Verrichting<Weigerreden> stelOpSchrift(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> {
            Optional<Weigerreden> bezwaar = klacht.kanOpSchrift()
                    ? KlachtKanOpSchrift.toets(klacht.feiten(), dag, werk.vandaag())
                    : Optional.of(Weigerreden.AFGEDAAN);
            if (bezwaar.isEmpty()) {
                if (!klacht.status().open()) {
                    klacht.heropen(
                            werk.stap(Klachtstapsoort.HERROEPEN, Klachtteksten.tekst("klacht.opschrift.alsnog")));
                }
                klacht.leg(werk.stap(Klachtstapsoort.OP_SCHRIFT_GESTELD, dag, "", null));
            }
            return bezwaar;
        });
    }

    /** Adds the step, of today unless another day is named, when nothing stands in the way. */
    private Verrichting<Weigerreden> leg(
            Klacht klacht,
            Optional<Weigerreden> bezwaar,
            Klachtstapsoort soort,
            LocalDate dag,
            String toelichting,
            LocalDate tot) {
        return werk.wijzig(klacht, () -> {
            if (bezwaar.isEmpty()) {
                klacht.leg(werk.stap(soort, dag == null ? werk.vandaag() : dag, toelichting, tot));
            }
            return bezwaar;
        });
    }

    /** Nothing is received before it was written. */
    private static Optional<Weigerreden> voorDagtekening(Klacht klacht, LocalDate dag) {
        return klacht.dagtekening().filter(dag::isBefore).map(geschreven -> Weigerreden.DAGTEKENING_NA_ONTVANGST);
    }

    private static Optional<Weigerreden> opSchrift(Instemmingsvorm vorm) {
        if (vorm == null) {
            return Optional.of(Weigerreden.INSTEMMING_VORM_ONTBREEKT);
        }
        return vorm.schriftelijk() ? Optional.empty() : Optional.of(Weigerreden.INSTEMMING_NIET_SCHRIFTELIJK);
    }

    private static Optional<Weigerreden> zonderReden(String reden) {
        return reden.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
