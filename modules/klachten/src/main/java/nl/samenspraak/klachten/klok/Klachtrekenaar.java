package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging.Soort;
import nl.samenspraak.toegang.recht.Termijnen;

/** Computes the terms of chapter 9 from the reference data: how long each is stands there and nowhere else. */
public final class Klachtrekenaar {

    private static final String WAARSCHUWEN = "klacht-waarschuwen";
    private static final String WAARSCHUWEN_KORT = "klacht-waarschuwen-kort";

    private final Termijnen termijnen;

    public Klachtrekenaar(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    Termijnberekening bereken(String code, LocalDate begin) {
        return termijnen.bereken(code, begin);
    }

    /** A postponement is as long as it was on the day on which the term began. */
    Termijnberekening verleng(Termijnberekening berekening, String code) {
        return berekening.verleng(termijnen.termijn(code, berekening.trigger()), termijnen.feestdagen());
    }

    /** @return the last day on which something can have happened so long before this day */
    public LocalDate terug(String code, LocalDate dag) {
        return termijnen
                .termijn(code, dag)
                .teruggerekend()
                .bereken(dag, termijnen.feestdagen())
                .einde();
    }

    Klachttermijn termijn(Klachttermijnsoort soort, String code, Klachtaanvang aanvang, LocalDate begin) {
        Termijnberekening berekening = bereken(code, begin);
        return termijn(soort, code, aanvang, berekening, berekening.einde(), List.of());
    }

    /** A term of which a letter named the last day; that day holds, and the computation says what was usual. */
    Klachttermijn genoemd(
            Klachttermijnsoort soort, String code, Klachtaanvang aanvang, LocalDate begin, LocalDate genoemd) {
        Termijnberekening berekening = bereken(code, begin);
        List<Klachttermijnwijziging> wijziging = berekening.einde().equals(genoemd)
                ? List.of()
                : List.of(new Klachttermijnwijziging(Soort.GENOEMDE_DAG, begin, berekening.einde(), genoemd));
        return termijn(soort, code, aanvang, berekening, genoemd, wijziging);
    }

    Klachttermijn termijn(
            Klachttermijnsoort soort,
            String code,
            Klachtaanvang aanvang,
            Termijnberekening berekening,
            LocalDate einde,
            List<Klachttermijnwijziging> wijzigingen) {
        LocalDate begin = berekening.trigger();
        return new Klachttermijn(
                soort,
                termijnen.naam(code, begin),
                termijnen.bron(code, begin),
                aanvang,
                berekening,
                einde,
                wijzigingen,
                true,
                waarschuwen(begin, einde),
                null);
    }

    /** A term so short that its warning would come with its beginning is warned about later. */
    private LocalDate waarschuwen(LocalDate begin, LocalDate einde) {
        LocalDate dag = terug(WAARSCHUWEN, einde);
        return dag.isAfter(begin) ? dag : terug(WAARSCHUWEN_KORT, einde);
    }
}
