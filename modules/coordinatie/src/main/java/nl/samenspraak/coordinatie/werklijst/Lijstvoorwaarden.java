package nl.samenspraak.coordinatie.werklijst;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which rows a list has and in which order, as SQL and the values that belong in it. The order names the columns first on which the list is fixed: so it
 * is that of an index from its first column on, also where that column is empty.
 */
final class Lijstvoorwaarden {

    /** It stopped, and the client was not told yet. */
    static final String BERICHT = "c.open = false and c.bericht_op is null";

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<String> kolommen = new ArrayList<>();
    private final boolean aflopend;

    Lijstvoorwaarden(Werkvraag vraag, UUID gebruiker) {
        aflopend = vraag.aflopend();
        if (vraag.lijst() == Werklijst.BERICHT) {
            delen.add(BERICHT);
        } else {
            eis("c.open = ?", vraag.lijst() != Werklijst.AFGESLOTEN);
        }
        kolommen.add("c.open");
        if (vraag.lijst() == Werklijst.MIJN) {
            kolommen.add("c.behandelaar");
            eis("c.behandelaar = ?", gebruiker);
        } else if (vraag.lijst() == Werklijst.NIEUW) {
            kolommen.add("c.behandelaar");
            delen.add("c.behandelaar is null");
        }
        if (vraag.totEnMet() != null) {
            eis("c.uiterlijk <= ?", vraag.totEnMet());
        }
        if (vraag.nummer() != null) {
            eis("c.nummer = ?", vraag.nummer().waarde());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> kolommen.addAll(List.of("c.uiterlijk", "c.id"));
            case START -> kolommen.addAll(List.of("c.startdag", "c.id"));
            case NUMMER -> kolommen.add("c.nummer");
        }
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
