package nl.samenspraak.toeleiding.werklijst;

import java.util.UUID;
import nl.samenspraak.zaak.werklijst.Rijvoorwaarden;

/** Which toeleidingen a work list has and in which order. */
final class Lijstvoorwaarden extends Rijvoorwaarden {

    /** A letter that is owed and did not go: to a party, a loket, the client, who lives with the client, or who asked for an onderzoek. */
    static final String SCHRIJVEN =
            "t.id in (select n.toeleiding from toeleiding.terugname n where n.verstuurd_op is null"
                    + " union select c.toeleiding from toeleiding.correctieplicht c where c.verstuurd_op is null"
                    + " union select d.toeleiding from toeleiding.doorgeleiding d where d.verstuurd_op is null and d.loket <> ''"
                    + " union select u.toeleiding from toeleiding.uitkomstplicht u where u.verstuurd_op is null"
                    + " union select v.toeleiding from toeleiding.onderzoeksverzoek v where v.verstuurd_op is null"
                    + " or v.verteld_op is null and v.gronden <> ''"
                    + " union select g.toeleiding from toeleiding.gezinsgenoot g where g.moet_horen = true)";

    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        super(vraag.aflopend());
        if (vraag.persoon() != null) {
            eis("t.persoon = ?", vraag.persoon().waarde());
        } else if (vraag.lijst() == Werklijst.SCHRIJVEN) {
            eis(SCHRIJVEN);
        } else {
            vast("t.open", vraag.lijst() != Werklijst.AFGESLOTEN);
        }
        switch (vraag.lijst()) {
            case MIJN -> vast("t.behandelaar", gebruiker);
            case NIEUW -> {
                langs("t.behandelaar");
                eis("t.behandelaar is null");
            }
            case OPEN, SCHRIJVEN, AFGESLOTEN -> {
                // Whoever has it.
            }
        }
        if (vraag.totEnMet() != null) {
            eis("t.uiterlijk <= ?", vraag.totEnMet());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> langs("t.uiterlijk", "t.id");
            case ONTVANGEN -> langs("t.ontvangen_op", "t.id");
            case NUMMER -> langs("t.nummer");
        }
    }
}
