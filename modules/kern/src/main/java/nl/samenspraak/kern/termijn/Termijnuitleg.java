package nl.samenspraak.kern.termijn;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;

/** Says in plain Dutch what each step in finding the end of a term did, and on which article it rests (R-ALG-11). */
final class Termijnuitleg {

    private static final String WET = "Algemene termijnenwet, artikel ";
    private static final String VERORDENING = "Verordening (EEG, Euratom) 1182/71, artikel 3 lid ";

    private final Termijn termijn;
    private final Feestdagen feestdagen;

    Termijnuitleg(Termijn termijn, Feestdagen feestdagen) {
        this.termijn = termijn;
        this.feestdagen = feestdagen;
    }

    String geteld(LocalDate trigger, LocalDate einde) {
        String zin = zin(Nederlands.datum(trigger), Nederlands.datum(einde));
        return switch (termijn.eenheid()) {
            case WERKDAGEN -> zin + overgeslagen(trigger, einde);
            case MAANDEN, JAREN -> zin + kortereMaand(trigger, einde);
            case UREN, DAGEN, WEKEN -> zin;
        };
    }

    String geteld(ZonedDateTime trigger, ZonedDateTime einde) {
        String zin = zin(Nederlands.moment(trigger.toLocalDateTime()), Nederlands.moment(einde.toLocalDateTime()));
        return trigger.getOffset().equals(einde.getOffset())
                ? zin
                : zin + " In die tijd gaat de zomertijd in of uit; de klok verspringt dan een uur.";
    }

    String verschoven(LocalDate geteld, LocalDate einde) {
        List<String> redenen = new ArrayList<>();
        redenen.add("Die dag is " + feestdagen.reden(geteld));
        feestdagenDoorDeWeek(geteld.plusDays(1), einde)
                .forEach(dag -> redenen.add(Nederlands.dagEnDatum(dag) + " is " + feestdagen.reden(dag)));
        return Nederlands.opsomming(redenen) + "; de termijn eindigt op de eerstvolgende werkdag, "
                + Nederlands.dagEnDatum(einde) + " (" + wet("1", "4") + ").";
    }

    String tweeWerkdagen(LocalDate enigeWerkdag, LocalDate einde) {
        return "In de termijn valt dan maar één werkdag, " + Nederlands.dagEnDatum(enigeWerkdag)
                + ". Een termijn van drie dagen of meer heeft er ten minste twee; de termijn eindigt daarom op "
                + Nederlands.dagEnDatum(einde) + " (" + wet("2", "5") + ").";
    }

    private String wet(String artikel, String lid) {
        return termijn.europees() ? VERORDENING + lid : WET + artikel;
    }

    String nietVerschoven(LocalDate einde) {
        return "Die dag is " + feestdagen.reden(einde) + ", maar het einde schuift niet op: de termijn is "
                + (termijn.terug() ? "teruggerekend (" + WET + "1 lid 2)." : waaromNiet() + " (" + WET + "4).");
    }

    private String zin(String trigger, String einde) {
        String richting = termijn.terug() ? " vóór " : " na ";
        return Nederlands.hoofdletter(termijn.inWoorden()) + richting + trigger + " is " + einde + ".";
    }

    private static String kortereMaand(LocalDate trigger, LocalDate einde) {
        return trigger.getDayOfMonth() == einde.getDayOfMonth()
                ? ""
                : " Die maand heeft geen dag " + trigger.getDayOfMonth() + "; dan telt de laatste dag van de maand.";
    }

    private String overgeslagen(LocalDate trigger, LocalDate einde) {
        LocalDate vroegste = termijn.terug() ? einde : trigger;
        LocalDate laatste = termijn.terug() ? trigger : einde;
        List<String> dagen = new ArrayList<>(List.of("zaterdagen", "zondagen"));
        feestdagenDoorDeWeek(vroegste.plusDays(1), laatste)
                .forEach(dag -> dagen.add(feestdagen.reden(dag) + " op " + Nederlands.datum(dag)));
        return " Niet meegeteld zijn " + Nederlands.opsomming(dagen) + ".";
    }

    private Stream<LocalDate> feestdagenDoorDeWeek(LocalDate van, LocalDate tot) {
        return van.datesUntil(tot).filter(dag -> !Feestdagen.isWeekend(dag) && !feestdagen.isWerkdag(dag));
    }

    private String waaromNiet() {
        return switch (termijn.eenheid()) {
            case UREN -> "in uren";
            case DAGEN -> "langer dan 90 dagen";
            case WEKEN -> "langer dan twaalf weken";
            case MAANDEN -> "langer dan drie maanden";
            case JAREN -> "in jaren";
            case WERKDAGEN -> throw new IllegalStateException("Een termijn in werkdagen eindigt op een werkdag");
        };
    }
}
