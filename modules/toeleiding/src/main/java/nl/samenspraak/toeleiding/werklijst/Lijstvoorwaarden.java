package nl.samenspraak.toeleiding.werklijst;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which rows a list has and in which order, as SQL and the values that belong in it. The order names the columns first on which the list is
 * fixed: so it is that of an index from its first column on, also where that column is empty.
 */
final class Lijstvoorwaarden {

    /** A letter that is owed and did not go: to a party, a loket, the client, who lives with the client, or who asked for an onderzoek. */
    static final String SCHRIJVEN =
            "t.id in (select n.toeleiding from toeleiding.terugname n where n.verstuurd_op is null"
                    + " union select c.toeleiding from toeleiding.correctieplicht c where c.verstuurd_op is null"
                    + " union select d.toeleiding from toeleiding.doorgeleiding d where d.verstuurd_op is null and d.loket <> ''"
                    + " union select u.toeleiding from toeleiding.uitkomstplicht u where u.verstuurd_op is null"
                    + " union select v.toeleiding from toeleiding.onderzoeksverzoek v where v.verstuurd_op is null"
                    + " union select g.toeleiding from toeleiding.gezinsgenoot g where g.moet_horen = true)";

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<String> kolommen = new ArrayList<>();
    private final boolean aflopend;

    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        aflopend = vraag.aflopend();
        if (vraag.persoon() != null) {
            eis("t.persoon = ?", vraag.persoon().waarde());
        } else if (vraag.lijst() == Werklijst.SCHRIJVEN) {
            delen.add(SCHRIJVEN);
        } else {
            kolommen.add("t.open");
            eis("t.open = ?", vraag.lijst() != Werklijst.AFGESLOTEN);
        }
        switch (vraag.lijst()) {
            case MIJN -> {
                kolommen.add("t.behandelaar");
                eis("t.behandelaar = ?", gebruiker);
            }
            case NIEUW -> {
                kolommen.add("t.behandelaar");
                delen.add("t.behandelaar is null");
            }
            case OPEN, SCHRIJVEN, AFGESLOTEN -> {
                // Whoever has it.
            }
        }
        if (vraag.totEnMet() != null) {
            eis("t.uiterlijk <= ?", vraag.totEnMet());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> kolommen.addAll(List.of("t.uiterlijk", "t.id"));
            case ONTVANGEN -> kolommen.addAll(List.of("t.ontvangen_op", "t.id"));
            case NUMMER -> kolommen.add("t.nummer");
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
