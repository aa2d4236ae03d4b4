package nl.samenspraak.coordinatie.werklijst;

import java.util.UUID;
import nl.samenspraak.zaak.werklijst.Rijvoorwaarden;

/** Which coördinaties a work list has and in which order. */
final class Lijstvoorwaarden extends Rijvoorwaarden {

    /** It stopped, and the client was not told yet. */
    static final String BERICHT = "c.open = false and c.bericht_op is null";

    Lijstvoorwaarden(Werkvraag vraag, UUID gebruiker) {
        super(vraag.aflopend());
        if (vraag.lijst() == Werklijst.BERICHT) {
            langs("c.open");
            eis(BERICHT);
        } else {
            vast("c.open", vraag.lijst() != Werklijst.AFGESLOTEN);
        }
        if (vraag.lijst() == Werklijst.MIJN) {
            vast("c.behandelaar", gebruiker);
        } else if (vraag.lijst() == Werklijst.NIEUW) {
            langs("c.behandelaar");
            eis("c.behandelaar is null");
        }
        if (vraag.totEnMet() != null) {
            eis("c.uiterlijk <= ?", vraag.totEnMet());
        }
        if (vraag.nummer() != null) {
            eis("c.nummer = ?", vraag.nummer().waarde());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> langs("c.uiterlijk", "c.id");
            case START -> langs("c.startdag", "c.id");
            case NUMMER -> langs("c.nummer");
        }
    }
}
