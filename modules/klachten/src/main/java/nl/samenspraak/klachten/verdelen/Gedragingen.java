package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Tells apart what was done, by whom: each gets an oordeel of its own in the end (9:12). */
@ApplicationScoped
public class Gedragingen {

    /** The most gedragingen in one klacht. */
    public static final int MEESTE = 20;

    private Klachtwerk werk;

    Gedragingen() {
        // The container makes its proxy with this.
    }

    @Inject
    Gedragingen(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Adds a gedraging.
     *
     * @param id the klacht
     * @param gedraging what was done, by whom
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> voegToe(KlachtId id, Gedraging gedraging, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(
                klacht,
                () -> open(klacht).or(() -> bezwaar(klacht, gedraging)).or(() -> {
                    klacht.onderscheid(Stream.concat(klacht.gedragingen().stream(), Stream.of(gedraging))
                            .toList());
                    klacht.leg(gewijzigd(
                            "gewijzigd.gedraging.erbij", klacht.gedragingen().size()));
                    klacht.behandelaar()
                            .filter(klacht::isBeklaagde)
                            .ifPresent(zelf -> klacht.legNeer(
                                    werk.stap(Klachtstapsoort.TOEGEWEZEN, Klachtteksten.tekst("klacht.neergelegd"))));
                    return Optional.empty();
                }));
    }

    /**
     * Takes a gedraging away that was recorded by mistake, as long as nothing was decided or sent about it.
     *
     * @param id the klacht
     * @param plaats its place in the list, from 0
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> haalWeg(KlachtId id, int plaats, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> open(klacht).or(() -> haalWeg(klacht, plaats)));
    }

    private Optional<Weigerreden> haalWeg(Klacht klacht, int plaats) {
        List<Gedraging> over = new ArrayList<>(klacht.gedragingen());
        if (plaats < 0 || plaats >= over.size()) {
            return Optional.of(Weigerreden.GEDRAGING_ONTBREEKT);
        }
        Gedraging weg = over.remove(plaats);
        if (weg.oordeel() != null || weg.afschriftOp() != null || !weg.behandeld()) {
            return Optional.of(Weigerreden.GEDRAGING_LIGT_VAST);
        }
        klacht.onderscheid(over);
        klacht.leg(gewijzigd("gewijzigd.gedraging.weg", plaats + 1));
        return Optional.empty();
    }

    private Klachtstap gewijzigd(String tekst, int plaats) {
        return werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, Klachtteksten.tekst(tekst, plaats));
    }

    private static Optional<Weigerreden> open(Klacht klacht) {
        return klacht.status().open() ? Optional.empty() : Optional.of(Weigerreden.AFGEDAAN);
    }

    private static Optional<Weigerreden> bezwaar(Klacht klacht, Gedraging gedraging) {
        if (gedraging.omschrijving().isEmpty()) {
            return Optional.of(Weigerreden.GEDRAGING_ONTBREEKT);
        }
        if (!gedraging.beklaagde().bekend()) {
            return Optional.of(Weigerreden.BEKLAAGDE_ONTBREEKT);
        }
        return klacht.gedragingen().size() >= MEESTE ? Optional.of(Weigerreden.TE_VEEL_GEDRAGINGEN) : Optional.empty();
    }
}
