package nl.samenspraak.kern.termijn;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Finds the end of one term, step by step, and has each step explained. */
final class Termijnrekenaar {

    private final Termijn termijn;
    private final Feestdagen feestdagen;
    private final Termijnuitleg uitleg;

    Termijnrekenaar(Termijn termijn, Feestdagen feestdagen) {
        this.termijn = termijn;
        this.feestdagen = feestdagen;
        this.uitleg = new Termijnuitleg(termijn, feestdagen);
    }

    Termijnberekening vanaf(LocalDate trigger) {
        LocalDate geteld = geteldVanaf(trigger);
        List<Termijnstap> stappen = new ArrayList<>();
        stappen.add(new Termijnstap(Termijnregel.TELLEN, geteld, uitleg.geteld(trigger, geteld)));
        LocalDate eersteDag = trigger.plusDays(termijn.terug() ? -1 : 1);
        LocalDate einde = naTermijnenwet(eersteDag, geteld, stappen);
        return new Termijnberekening(termijn, trigger, eersteDag, geteld, einde, null, stappen);
    }

    /** A term in hours: it starts at once, so its first day is the day of the trigger. */
    Termijnberekening vanaf(ZonedDateTime trigger) {
        ZonedDateTime moment = trigger.plusHours(termijn.terug() ? -termijn.aantal() : termijn.aantal());
        LocalDate eersteDag = trigger.toLocalDate();
        LocalDate einde = moment.toLocalDate();
        Termijnstap stap = new Termijnstap(Termijnregel.TELLEN, einde, uitleg.geteld(trigger, moment));
        List<Termijnstap> stappen = new ArrayList<>(List.of(stap));
        meldWatBleefStaan(einde, stappen);
        return new Termijnberekening(termijn, eersteDag, eersteDag, einde, einde, moment, stappen);
    }

    private LocalDate geteldVanaf(LocalDate trigger) {
        int aantal = termijn.terug() ? -termijn.aantal() : termijn.aantal();
        return switch (termijn.eenheid()) {
            case DAGEN -> trigger.plusDays(aantal);
            case WEKEN -> trigger.plusWeeks(aantal);
            case MAANDEN -> trigger.plusMonths(aantal);
            case JAREN -> trigger.plusYears(aantal);
            case WERKDAGEN -> werkdagenVanaf(trigger, aantal);
            case UREN -> throw new IllegalArgumentException("Uren tellen vanaf een moment");
        };
    }

    private LocalDate werkdagenVanaf(LocalDate trigger, int aantal) {
        LocalDate dag = trigger;
        int over = Math.abs(aantal);
        while (over > 0) {
            dag = dag.plusDays(Integer.signum(aantal));
            if (feestdagen.isWerkdag(dag)) {
                over--;
            }
        }
        return dag;
    }

    private LocalDate naTermijnenwet(LocalDate eersteDag, LocalDate geteld, List<Termijnstap> stappen) {
        if (!termijn.valtOnderTermijnenwet()) {
            meldWatBleefStaan(geteld, stappen);
            return geteld;
        }
        LocalDate einde = feestdagen.eerstvolgendeWerkdag(geteld);
        if (!einde.equals(geteld)) {
            stappen.add(new Termijnstap(Termijnregel.EINDE_OP_WERKDAG, einde, uitleg.verschoven(geteld, einde)));
        }
        if (termijn.vraagtTweeWerkdagen() && !heeftTweeWerkdagen(eersteDag, einde)) {
            LocalDate tweede = feestdagen.eerstvolgendeWerkdag(einde.plusDays(1));
            stappen.add(new Termijnstap(Termijnregel.TWEE_WERKDAGEN, tweede, uitleg.tweeWerkdagen(einde, tweede)));
            return tweede;
        }
        return einde;
    }

    /** The end itself is a werkdag by now, so that one more is enough. */
    private boolean heeftTweeWerkdagen(LocalDate eersteDag, LocalDate einde) {
        return eersteDag.datesUntil(einde).anyMatch(feestdagen::isWerkdag);
    }

    private void meldWatBleefStaan(LocalDate einde, List<Termijnstap> stappen) {
        if (!feestdagen.isWerkdag(einde)) {
            stappen.add(new Termijnstap(Termijnregel.NIET_VERSCHOVEN, einde, uitleg.nietVerschoven(einde)));
        }
    }
}
