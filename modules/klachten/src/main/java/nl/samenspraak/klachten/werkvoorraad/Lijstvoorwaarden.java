package nl.samenspraak.klachten.werkvoorraad;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.klachten.klacht.Uitsluiting;

/** Which rows a list has, as a condition and the values that belong in it. */
final class Lijstvoorwaarden {

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();

    /** A number is looked for in every list; whoever types one does not know in which it is. */
    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        eis(Uitsluiting.sql("k", "?"), gebruiker);
        if (vraag.nummer() != null) {
            eis("k.nummer = ?", vraag.nummer().waarde());
            return;
        }
        switch (vraag.lijst()) {
            case MIJN -> eis("k.behandelaar = ?", gebruiker);
            case NIEUW -> delen.add("k.status = 'NIEUW'");
            case OPEN -> delen.add("k.status in ('NIEUW', 'IN_BEHANDELING')");
            case AFGEDAAN -> delen.add("k.status = 'AFGEDAAN'");
        }
        if (vraag.status() != null) {
            eis("k.status = ?", vraag.status().name());
        } else if (vraag.lijst() == Werklijst.MIJN) {
            delen.add("k.status in ('NIEUW', 'IN_BEHANDELING')");
        }
        if (vraag.totEnMet() != null) {
            eis("t.uiterlijk <= ?", vraag.totEnMet());
        }
        if (vraag.aard() != null) {
            eis("k.aard = ?", vraag.aard());
        }
        if (vraag.klager() != null) {
            eis("lower(k.klager_naam) like ? escape '!'", bevat(vraag.klager()));
        }
    }

    private void eis(String deel, Object waarde) {
        delen.add(deel.replace("?", "?" + (waarden.size() + 1)));
        waarden.add(waarde);
    }

    private static String bevat(String naam) {
        return "%" + naam.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    String sql() {
        return " where " + String.join(" and ", delen);
    }

    Query vul(Query query) {
        for (int i = 0; i < waarden.size(); i++) {
            query.setParameter(i + 1, waarden.get(i));
        }
        return query;
    }
}
