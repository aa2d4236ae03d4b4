package nl.samenspraak.meldpunt.verdelen;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * Which rows a list has and in which order, as SQL and the values that belong in it. The order names the columns first on which the list is
 * fixed: so it is that of an index from its first column on, also where that column is empty.
 */
final class Lijstvoorwaarden {

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<String> kolommen = new ArrayList<>();
    private final boolean aflopend;

    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        aflopend = vraag.aflopend();
        boolean mijn = vraag.lijst() == Werklijst.MIJN;
        hoeVer(vraag, mijn);
        switch (vraag.lijst()) {
            case MIJN -> eis("m.behandelaar = ?", gebruiker);
            case NIET_TOEGEWEZEN -> delen.add("m.behandelaar is null");
            case TEAM -> eis("m.behandelaar <> ?", gebruiker);
            case ALLE -> {
                // Whoever has it.
            }
        }
        if (mijn || vraag.lijst() == Werklijst.NIET_TOEGEWEZEN) {
            kolommen.add("m.behandelaar");
        }
        if (vraag.totEnMet() != null) {
            eis("m.uiterlijk <= ?", vraag.totEnMet());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> kolommen.addAll(List.of("m.uiterlijk", "m.id"));
            case AANGENOMEN -> kolommen.addAll(List.of("m.aangenomen_op", "m.id"));
            case NUMMER -> kolommen.add("m.nummer");
        }
    }

    /** There is an index by whether it is open and one by how far it is; of one's own there are few enough to leave some out. */
    private void hoeVer(Werkvoorraadvraag vraag, boolean mijn) {
        Set<Meldingstatus> statussen = vraag.statussen();
        if (vraag.isAllesOpen() || statussen.equals(Set.of(Meldingstatus.AFGESLOTEN))) {
            eis("m.open = ?", vraag.isAllesOpen());
            kolommen.add("m.open");
            return;
        }
        if (mijn && Werkvoorraadvraag.OPEN.containsAll(statussen)) {
            eis("m.open = ?", true);
            kolommen.add("m.open");
        } else if (statussen.size() == 1) {
            kolommen.add("m.status");
        }
        delen.add(statussen.stream()
                .map(status -> "'" + status.name() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "m.status in (", ")")));
    }

    private void eis(String deel, Object waarde) {
        delen.add(deel.replace("?", "?" + (waarden.size() + 1)));
        waarden.add(waarde);
    }

    String sql() {
        return " where " + String.join(" and ", delen);
    }

    String volgorde() {
        String richting = aflopend ? " desc" : "";
        return kolommen.stream().map(kolom -> kolom + richting).collect(Collectors.joining(", ", " order by ", ""));
    }

    Query vul(Query query) {
        for (int i = 0; i < waarden.size(); i++) {
            query.setParameter(i + 1, waarden.get(i));
        }
        return query;
    }
}
