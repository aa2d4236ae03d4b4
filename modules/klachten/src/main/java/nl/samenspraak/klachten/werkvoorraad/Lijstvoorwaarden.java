package nl.samenspraak.klachten.werkvoorraad;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Uitsluiting;

/**
 * Which rows a list has and in which order, as SQL and the values that belong in it. The order names the columns first on which the list is
 * fixed: so it is that of an index from its first column on.
 */
final class Lijstvoorwaarden {

    private static final String ZONDER_TERMIJN = "date '9999-12-31'";

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<String> kolommen = new ArrayList<>();
    private final Werkvolgorde volgorde;
    private final boolean aflopend;

    /** A number is looked for in every list; whoever types one does not know in which it is. */
    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        volgorde = vraag.volgorde();
        aflopend = vraag.aflopend();
        eis(Uitsluiting.sql("k", "?"), gebruiker);
        if (vraag.nummer() == null) {
            beperk(vraag, gebruiker);
        } else {
            eis("k.nummer = ?", vraag.nummer().waarde());
        }
    }

    private void beperk(Werkvoorraadvraag vraag, UUID gebruiker) {
        boolean mijn = vraag.lijst() == Werklijst.MIJN;
        switch (vraag.lijst()) {
            case MIJN -> vast("k.open", vraag.status() == null || vraag.status().open());
            case NIEUW -> vast("k.status", Klachtstatus.NIEUW.name());
            case NAWERK -> vast("k.nawerk", true);
            case AFGEDAAN -> vast("k.status", Klachtstatus.AFGEDAAN.name());
            case OPEN -> {
                if (vraag.status() == null) {
                    vast("k.open", true);
                }
            }
        }
        if (mijn) {
            vast("k.behandelaar", gebruiker);
        }
        if (vraag.status() != null) {
            if (vraag.lijst() == Werklijst.OPEN) {
                kolommen.add("k.status");
            }
            eis("k.status = ?", vraag.status().name());
        }
        if (vraag.totEnMet() != null) {
            eis("k.uiterlijk <= ?", vraag.totEnMet());
        }
        if (vraag.aard() != null) {
            eis("k.aard = ?", vraag.aard());
        }
        if (vraag.klager() != null) {
            eis("lower(k.klager_naam) like ? escape '!'", bevat(vraag.klager()));
        }
    }

    private void vast(String kolom, Object waarde) {
        kolommen.add(kolom);
        eis(kolom + " = ?", waarde);
    }

    private void eis(String deel, Object waarde) {
        delen.add(deel.replace("?", "?" + (waarden.size() + 1)));
        waarden.add(waarde);
    }

    private static String bevat(String naam) {
        return "%" + naam.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    /** @return the keys of at most so many rows, in the order of the list */
    String sleutels(int hoogstens) {
        return "select k.id from klachten.klacht k" + waar("") + geordend() + fetch(hoogstens);
    }

    /** @return the keys of one page, in no particular order */
    String bladzijde(int vanaf, int aantal) {
        if (volgorde != Werkvolgorde.UITERLIJK || !aflopend) {
            return "select k.id from klachten.klacht k" + waar("") + geordend() + " offset " + vanaf + " rows"
                    + fetch(aantal);
        }
        // What has no term comes last, either way.
        return "select id from (select id, uiterlijk, nummer from (" + stuk("<", vanaf + aantal)
                + ") met union all select id, uiterlijk, nummer from (" + stuk("=", vanaf + aantal)
                + ") zonder) samen order by " + laatsteDag("") + " offset " + vanaf + " rows" + fetch(aantal);
    }

    private String stuk(String vergeleken, int hoogstens) {
        return "select k.id, k.uiterlijk, k.nummer from klachten.klacht k"
                + waar(" and k.uiterlijk " + vergeleken + " " + ZONDER_TERMIJN) + geordend() + fetch(hoogstens);
    }

    private String waar(String ook) {
        return " where " + String.join(" and ", delen) + ook;
    }

    private static String fetch(int aantal) {
        return " fetch next " + aantal + " rows only";
    }

    /** Along an index. */
    private String geordend() {
        String richting = aflopend ? " desc" : "";
        List<String> alle = new ArrayList<>(kolommen);
        switch (volgorde) {
            case UITERLIJK -> alle.addAll(List.of("k.uiterlijk", "k.nummer"));
            case ONTVANGEN -> alle.addAll(List.of("k.ontvangen_op", "k.nummer"));
            case NUMMER -> alle.add("k.nummer");
        }
        return alle.stream().map(kolom -> kolom + richting).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** Of the same day the number decides: it rises with time. */
    String volgorde() {
        String richting = aflopend ? " desc" : "";
        return " order by "
                + switch (volgorde) {
                    case UITERLIJK -> laatsteDag("k.");
                    case ONTVANGEN -> "k.ontvangen_op" + richting + ", k.nummer" + richting;
                    case NUMMER -> "k.nummer" + richting;
                };
    }

    private String laatsteDag(String tabel) {
        String richting = aflopend ? " desc" : "";
        return "case when " + tabel + "uiterlijk = " + ZONDER_TERMIJN + " then 1 else 0 end, " + tabel + "uiterlijk"
                + richting + ", " + tabel + "nummer" + richting;
    }

    Query vul(Query query) {
        for (int i = 0; i < waarden.size(); i++) {
            query.setParameter(i + 1, waarden.get(i));
        }
        return query;
    }
}
