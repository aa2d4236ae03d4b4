package nl.samenspraak.meldpunt.verdelen;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.zaak.werklijst.Rijvoorwaarden;

/** Which meldingen a work list has and in which order. */
final class Lijstvoorwaarden extends Rijvoorwaarden {

    Lijstvoorwaarden(Werkvoorraadvraag vraag, UUID gebruiker) {
        super(vraag.aflopend());
        boolean mijn = vraag.lijst() == Werklijst.MIJN;
        hoeVer(vraag, mijn);
        switch (vraag.lijst()) {
            case MIJN -> vast("m.behandelaar", gebruiker);
            case NIET_TOEGEWEZEN -> {
                eis("m.behandelaar is null");
                langs("m.behandelaar");
            }
            case TEAM -> eis("m.behandelaar <> ?", gebruiker);
            case ALLE -> {
                // Whoever has it.
            }
        }
        if (vraag.totEnMet() != null) {
            eis("m.uiterlijk <= ?", vraag.totEnMet());
        }
        switch (vraag.volgorde()) {
            case UITERLIJK -> langs("m.uiterlijk", "m.id");
            case AANGENOMEN -> langs("m.aangenomen_op", "m.id");
            case NUMMER -> langs("m.nummer");
        }
    }

    /** There is an index by whether it is open and one by how far it is; of one's own there are few enough to leave some out. */
    private void hoeVer(Werkvoorraadvraag vraag, boolean mijn) {
        Set<Meldingstatus> statussen = vraag.statussen();
        if (vraag.isAllesOpen() || statussen.equals(Set.of(Meldingstatus.AFGESLOTEN))) {
            vast("m.open", vraag.isAllesOpen());
            return;
        }
        if (mijn && Werkvoorraadvraag.OPEN.containsAll(statussen)) {
            vast("m.open", true);
        } else if (statussen.size() == 1) {
            langs("m.status");
        }
        eis(statussen.stream()
                .map(status -> "'" + status.name() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "m.status in (", ")")));
    }
}
