package nl.samenspraak.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Work lists and searches on a database as full as that of a large municipality, held against their budgets. */
final class Volumemeting {

    private static final int SCHERM = 700;
    private static final int ZOEKEN = 250;
    private static final int OPDRACHTEN = 6;
    private static final int ZOEKERS = 500;

    /** How many work at once: one, and as many as are really waiting for an answer at the same moment in a large municipality. */
    private static final List<Integer> KLANTEN = List.of(1, 8);

    /** Beginning and ending a transaction asks nothing of the tables. */
    private static final Pattern VRAAGT =
            Pattern.compile("^(select|insert|update|delete|with)\\b", Pattern.CASE_INSENSITIVE);

    private final Instelling instelling;
    private final List<Budget> budgetten = new ArrayList<>();

    private Volumemeting(Instelling instelling) {
        this.instelling = instelling;
    }

    /** @return the work lists of the toeleiding, one for each list */
    static Volumemeting toeleiding(Instelling instelling) {
        Volumemeting meting = new Volumemeting(instelling);
        Stream.of("mijn", "nieuw", "open", "open&termijn=te_laat", "afgesloten")
                .forEach(lijst ->
                        meting.scherm("toeleidingen " + lijst, "/toeleiding/toeleidingen.xhtml?lijst=" + lijst));
        return meting;
    }

    /** @param gemeente where persons are searched */
    Volumemeting(Gemeente gemeente, Instelling instelling) {
        this(instelling);
        Stream.of("mijn", "niet_toegewezen", "team", "alle", "alle&termijn=te_laat")
                .forEach(lijst -> scherm("werkvoorraad " + lijst, "/meldpunt/werkvoorraad.xhtml?lijst=" + lijst));
        scherm("gaat binnenkort weg", "/meldpunt/bewaarlijst.xhtml");
        List<String> adressen = gemeente.tientallen().stream()
                .map(adres -> "/meting/personen/adres/" + adres.postcode().waarde() + "/" + adres.huisnummer())
                .toList();
        budgetten.add(new Budget(Proef.kaal("zoeken op adres", adressen, 0), ZOEKEN, 0));
        List<String> namen = IntStream.range(0, Math.min(ZOEKERS, instelling.personen()))
                .mapToObj(Inwoners::inwoner)
                .map(Stad::zoekpad)
                .toList();
        budgetten.add(new Budget(Proef.kaal("zoeken op naam en geboortedatum", namen, 0), ZOEKEN, 0));
    }

    private void scherm(String naam, String pad) {
        budgetten.add(new Budget(Proef.pagina(naam, List.of(pad), 0), SCHERM, OPDRACHTEN));
    }

    /** @return everything that is asked */
    List<Proef> proeven() {
        return budgetten.stream().map(Budget::proef).toList();
    }

    /**
     * @param klanten who ask
     * @param opdrachten the statements of each request; empty when they were not counted
     * @return the rows of the report
     */
    List<List<String>> meet(Klanten klanten, Map<Proef, List<String>> opdrachten) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("wat", "klanten", "p50 ms", "p95 ms", "budget ms", "SQL", "gehaald"));
        try (Belasting belasting = new Belasting()) {
            for (Budget budget : budgetten) {
                belasting.beurt(budget.proef(), klanten.voor(budget.proef(), 1), korter(instelling.opwarmen()));
                for (int aantal : KLANTEN) {
                    Beurt beurt =
                            belasting.beurt(budget.proef(), klanten.voor(budget.proef(), aantal), instelling.beurt());
                    rijen.add(rij(budget, aantal, beurt, opdrachten.get(budget.proef())));
                }
            }
        }
        return rijen;
    }

    /**
     * @param opdrachten the statements of each request
     * @return what asks more than it may; that no busy machine changes
     */
    List<String> teVeelGevraagd(Map<Proef, List<String>> opdrachten) {
        return budgetten.stream()
                .filter(budget -> budget.opdrachten() > 0 && opdrachten.containsKey(budget.proef()))
                .filter(budget -> vragen(opdrachten.get(budget.proef())) > budget.opdrachten())
                .map(budget -> budget.proef().naam() + ": " + opdrachten.get(budget.proef()))
                .toList();
    }

    private static long vragen(List<String> opdrachten) {
        return opdrachten.stream().filter(sql -> VRAAGT.matcher(sql).find()).count();
    }

    static int meesteKlanten() {
        return KLANTEN.stream().max(Integer::compare).orElseThrow();
    }

    private static Duration korter(Duration opwarmen) {
        return opwarmen.dividedBy(2);
    }

    private static List<String> rij(Budget budget, int klanten, Beurt beurt, List<String> opdrachten) {
        boolean snel = beurt.percentiel(0.95) <= budget.milliseconden();
        long vragen = opdrachten == null ? 0 : vragen(opdrachten);
        boolean zuinig = budget.opdrachten() == 0 || vragen <= budget.opdrachten();
        return List.of(
                budget.proef().naam(),
                String.valueOf(klanten),
                Verslag.getal(beurt.percentiel(0.50), 1),
                Verslag.getal(beurt.percentiel(0.95), 1),
                String.valueOf(budget.milliseconden()),
                opdrachten == null ? "" : String.valueOf(vragen),
                snel && zuinig ? "ja" : "NEE");
    }
}
