package nl.samenspraak.klachten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.klachten.Gedraging;
import nl.samenspraak.klachten.Klachtbezwaar;
import nl.samenspraak.klachten.NieuweKlacht;

/**
 * What has to be known before a klacht is recorded (R-KLA-01). Less than a klaagschrift must hold: what is missing there, the klager is
 * asked for later (9:4 lid 2, R-KLA-02); nobody is sent away.
 */
public final class Opnameregels {

    private Opnameregels() {}

    /**
     * @param nieuw what is known
     * @param vandaag the current date
     * @return everything that stands in the way
     */
    public static List<Klachtbezwaar> toets(NieuweKlacht nieuw, LocalDate vandaag) {
        List<Klachtbezwaar> bezwaren = new ArrayList<>();
        eis(nieuw.kanaal() != null, Klachtbezwaar.KANAAL_ONTBREEKT, bezwaren);
        eis(!nieuw.onderwerp().isEmpty(), Klachtbezwaar.ONDERWERP_ONTBREEKT, bezwaren);
        eis(!nieuw.inhoud().isEmpty(), Klachtbezwaar.INHOUD_ONTBREEKT, bezwaren);
        eis(nieuw.klager().anoniem() || !nieuw.klager().naam().isEmpty(), Klachtbezwaar.NAAM_ONTBREEKT, bezwaren);
        eis(nieuw.ontvangenOp() != null, Klachtbezwaar.ONTVANGST_ONTBREEKT, bezwaren);
        if (nieuw.ontvangenOp() != null) {
            eis(!nieuw.ontvangenOp().isAfter(vandaag), Klachtbezwaar.ONTVANGST_IN_TOEKOMST, bezwaren);
            boolean later = nieuw.dagtekening() != null && nieuw.dagtekening().isAfter(nieuw.ontvangenOp());
            eis(!later, Klachtbezwaar.DAGTEKENING_NA_ONTVANGST, bezwaren);
        }
        for (Gedraging gedraging : nieuw.gedragingen()) {
            eis(!gedraging.omschrijving().isEmpty(), Klachtbezwaar.GEDRAGING_ONTBREEKT, bezwaren);
            eis(gedraging.beklaagde().bekend(), Klachtbezwaar.BEKLAAGDE_ONTBREEKT, bezwaren);
        }
        return bezwaren.stream().distinct().toList();
    }

    private static void eis(boolean goed, Klachtbezwaar anders, List<Klachtbezwaar> bezwaren) {
        if (!goed) {
            bezwaren.add(anders);
        }
    }
}
