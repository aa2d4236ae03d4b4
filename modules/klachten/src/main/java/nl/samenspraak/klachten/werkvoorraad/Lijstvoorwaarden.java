package nl.samenspraak.klachten.werkvoorraad;

import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.zaak.werklijst.Rijvoorwaarden;

/** Which klachten a work list has and in which order. */
final class Lijstvoorwaarden extends Rijvoorwaarden {

    private static final String ZONDER_TERMIJN = "date '9999-12-31'";

    private final Werkvolgorde volgorde;

    /** A number is looked for in every list; whoever types one does not know in which it is. */
    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        super(vraag.aflopend());
        volgorde = vraag.volgorde();
        eis(Uitsluiting.sql("k", "?"), gebruiker);
        if (vraag.nummer() == null) {
            beperk(vraag, gebruiker);
        } else {
            eis("k.nummer = ?", vraag.nummer().waarde());
        }
        switch (volgorde) {
            case UITERLIJK -> langs("k.uiterlijk", "k.nummer");
            case ONTVANGEN -> langs("k.ontvangen_op", "k.nummer");
            case NUMMER -> langs("k.nummer");
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
                langs("k.status");
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

    private static String bevat(String naam) {
        return "%" + naam.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    /** @return the keys of at most so many rows, in the order of the list */
    String sleutels(int hoogstens) {
        return "select k.id from klachten.klacht k" + sql() + volgorde() + fetch(hoogstens);
    }

    /** @return the keys of one page, in no particular order */
    String bladzijde(int vanaf, int aantal) {
        if (volgorde != Werkvolgorde.UITERLIJK || !aflopend()) {
            return "select k.id from klachten.klacht k" + sql() + volgorde() + " offset " + vanaf + " rows"
                    + fetch(aantal);
        }
        // What has no term comes last, either way.
        return "select id from (select id, uiterlijk, nummer from (" + stuk("<", vanaf + aantal)
                + ") met union all select id, uiterlijk, nummer from (" + stuk("=", vanaf + aantal)
                + ") zonder) samen order by " + laatsteDag("") + " offset " + vanaf + " rows" + fetch(aantal);
    }

    private String stuk(String vergeleken, int hoogstens) {
        return "select k.id, k.uiterlijk, k.nummer from klachten.klacht k" + sql() + " and k.uiterlijk " + vergeleken
                + " " + ZONDER_TERMIJN + volgorde() + fetch(hoogstens);
    }

    private static String fetch(int aantal) {
        return " fetch next " + aantal + " rows only";
    }

    /** Of the same day the number decides: it rises with time. */
    String bladvolgorde() {
        String richting = aflopend() ? " desc" : "";
        return " order by "
                + switch (volgorde) {
                    case UITERLIJK -> laatsteDag("k.");
                    case ONTVANGEN -> "k.ontvangen_op" + richting + ", k.nummer" + richting;
                    case NUMMER -> "k.nummer" + richting;
                };
    }

    private String laatsteDag(String tabel) {
        String richting = aflopend() ? " desc" : "";
        return "case when " + tabel + "uiterlijk = " + ZONDER_TERMIJN + " then 1 else 0 end, " + tabel + "uiterlijk"
                + richting + ", " + tabel + "nummer" + richting;
    }
}
