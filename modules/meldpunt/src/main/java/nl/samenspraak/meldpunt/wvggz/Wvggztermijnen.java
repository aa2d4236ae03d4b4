package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.toegang.recht.Termijnen;

/** Until when the college and the melder can do what the Wvggz lets them do. */
@ApplicationScoped
class Wvggztermijnen {

    private static final String ONDERZOEK = "wvggz-onderzoeken";
    private static final String AANVRAAG = "wvggz-aanvragen";
    private static final String ONEENS = "wvggz-oneens";
    private static final String EIGEN_VERZOEK = "wvggz-eigen-verzoek";
    private static final String COLLEGE_VERZOEK = "wvggz-college-verzoek";

    private Termijnen termijnen;
    private Clock klok;

    Wvggztermijnen() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggztermijnen(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    Termijnstand onderzoek(Melding melding) {
        return termijn(ONDERZOEK, melding.ontvangenOp());
    }

    Termijnstand aanvraag(Melding melding) {
        return termijn(AANVRAAG, melding.ontvangenOp());
    }

    /**
     * Until when the meldpunt waits for a melder who may disagree with "no": as long as the officier has to be asked in time (5:2 lid 5, 6), and
     * never so short after the melder was told that he cannot think about it.
     *
     * @return the last day; while he was not told, the one that it is when he is told today
     */
    LocalDate oneensTot(Melding melding, Wvggzdossier dossier) {
        LocalDate bedenktijd = termijnen.bereken(ONEENS, verteld(dossier)).einde();
        LocalDate aanvraag = termijnen.bereken(AANVRAAG, melding.ontvangenOp()).einde();
        return bedenktijd.isAfter(aanvraag) ? bedenktijd : aanvraag;
    }

    /** @return the day on which the melder was told whether the officier is asked; today while he was not */
    LocalDate verteld(Wvggzdossier dossier) {
        return dag(dossier, Wvggzsoort.MELDER_VERTELD).orElseGet(this::vandaag);
    }

    /**
     * The college has fourteen days from the day on which it was told what the officier decided, when it does not agree with it (Wvggz 5:18
     * lid 1).
     */
    Optional<Termijnstand> collegeVerzoek(Wvggzdossier dossier) {
        return dossier.besluit()
                .filter(besluit -> dossier.vindt(Wvggzsoort.COLLEGE_ONEENS))
                .map(besluit -> termijn(COLLEGE_VERZOEK, besluit.meegedeeld()));
    }

    /** @return whether the college can still ask the officier, so that it is of use that it does not agree after all */
    boolean kanCollegeNogOneens(Wvggzdossier dossier) {
        return kanCollegeNog(dossier).isPresent();
    }

    /** @return the last day on which a college that agreed can come back on that, also after the melding was closed (5:18 lid 1) */
    Optional<LocalDate> collegeKanTot(Wvggzdossier dossier) {
        return kanCollegeNog(dossier).filter(dag -> dossier.vindt(Wvggzsoort.COLLEGE_EENS));
    }

    private Optional<LocalDate> kanCollegeNog(Wvggzdossier dossier) {
        return dossier.besluit()
                .map(besluit ->
                        termijnen.bereken(COLLEGE_VERZOEK, besluit.meegedeeld()).einde())
                .filter(dag -> !vandaag().isAfter(dag));
    }

    /**
     * The melder can ask the officier only when he decided not to go to court and the college agrees (5:16 lid 2), and has fourteen days from
     * when he got the letter of the college (Wvggz 5:18 lid 2): the day on which it went is the first on which that can have been.
     */
    Optional<Termijnstand> eigenVerzoek(Wvggzdossier dossier) {
        return dossier.besluit()
                .filter(besluit -> dossier.vindt(Wvggzsoort.COLLEGE_EENS))
                .map(besluit -> termijn(EIGEN_VERZOEK, briefdag(dossier)));
    }

    /** The day on which the letter went; today while it has not. */
    private LocalDate briefdag(Wvggzdossier dossier) {
        return dossier.melderGeschreven()
                ? dag(dossier, Wvggzsoort.MELDER_GESCHREVEN).orElseThrow()
                : vandaag();
    }

    private static Optional<LocalDate> dag(Wvggzdossier dossier, Wvggzsoort soort) {
        return dossier.laatsteDag(EnumSet.of(soort));
    }

    private Termijnstand termijn(String code, LocalDate begin) {
        return Termijnstand.van(termijnen.bereken(code, begin), termijnen.bron(code, begin), vandaag());
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
