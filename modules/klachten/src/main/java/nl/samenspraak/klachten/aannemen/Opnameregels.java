package nl.samenspraak.klachten.aannemen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.OntvangstIsTeVerbeteren;
import nl.samenspraak.klachten.taak.Weigerreden;

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
    public static List<Weigerreden> toets(NieuweKlacht nieuw, LocalDate vandaag) {
        List<Weigerreden> bezwaren = new ArrayList<>();
        eis(nieuw.kanaal() != null, Weigerreden.KANAAL_ONTBREEKT, bezwaren);
        eis(!nieuw.onderwerp().isEmpty(), Weigerreden.ONDERWERP_ONTBREEKT, bezwaren);
        eis(!nieuw.inhoud().isEmpty(), Weigerreden.INHOUD_ONTBREEKT, bezwaren);
        eis(nieuw.klager().anoniem() || !nieuw.klager().naam().isEmpty(), Weigerreden.NAAM_ONTBREEKT, bezwaren);
        eis(nieuw.ontvangenOp() != null, Weigerreden.ONTVANGST_ONTBREEKT, bezwaren);
        if (nieuw.ontvangenOp() != null) {
            eis(!nieuw.ontvangenOp().isAfter(vandaag), Weigerreden.ONTVANGST_IN_TOEKOMST, bezwaren);
            eis(!OntvangstIsTeVerbeteren.kanNiet(nieuw.ontvangenOp()), Weigerreden.ONTVANGST_TE_LANG_GELEDEN, bezwaren);
            boolean later = nieuw.dagtekening() != null && nieuw.dagtekening().isAfter(nieuw.ontvangenOp());
            eis(!later, Weigerreden.DAGTEKENING_NA_ONTVANGST, bezwaren);
        }
        for (Gedraging gedraging : nieuw.gedragingen()) {
            eis(!gedraging.omschrijving().isEmpty(), Weigerreden.GEDRAGING_ONTBREEKT, bezwaren);
            eis(gedraging.beklaagde().bekend(), Weigerreden.BEKLAAGDE_ONTBREEKT, bezwaren);
        }
        eis(!noemtBsn(nieuw), Weigerreden.BSN_GENOEMD, bezwaren);
        return bezwaren.stream().distinct().toList();
    }

    /** A burgerservicenummer is not asked for, and would stand in plain words in the text (R-ALG-21). */
    private static boolean noemtBsn(NieuweKlacht nieuw) {
        Klager klager = nieuw.klager();
        return Stream.concat(
                        Stream.of(
                                nieuw.onderwerp(),
                                nieuw.inhoud(),
                                nieuw.wens(),
                                nieuw.gebeurd(),
                                klager.naam(),
                                klager.adres(),
                                klager.machtiging()),
                        nieuw.gedragingen().stream()
                                .flatMap(gedraging -> Stream.of(
                                        gedraging.omschrijving(),
                                        gedraging.beklaagde().weergave())))
                .anyMatch(Bsn::staatIn);
    }

    private static void eis(boolean goed, Weigerreden anders, List<Weigerreden> bezwaren) {
        if (!goed) {
            bezwaren.add(anders);
        }
    }
}
