package nl.samenspraak.klachten.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.personen.Eigengegevens;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toegang.navraag.Collegas;

/**
 * A klacht as the one reads it who made it: his own words, how far it is, and the oordeel once he was told. What others said stands in the letters to
 * him, with what he may read of it (Awb 9:10, 9:12).
 */
@ApplicationScoped
class Eigenklacht implements Eigendossier {

    @Inject
    private Klachten klachten;

    @Inject
    private Eigengegevens gegevens;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }

    @Override
    @Inzage(deel = Dossierdeel.KLACHT)
    public Eigenbeeld open(Zaakverwijzing zaak, Doelbinding doel) {
        PersoonId ik = aanwezige.gebruiker().flatMap(Gebruiker::inwoner).orElseThrow(Eigenklacht::nietVanHem);
        Klacht klacht = klachten.find(new KlachtId(zaak.id())).orElseThrow(Eigenklacht::nietVanHem);
        return new Eigenbeeld(
                ik,
                zaak,
                klacht.nummer().waarde(),
                behandelaar(klacht),
                Stream.concat(
                                Stream.of(gegevens.van(ik), klager(klacht), klacht(klacht)),
                                klacht.gedragingen().stream().map(gedraging -> gedraging(klacht, gedraging)))
                        .toList(),
                List.of());
    }

    private static Weigering nietVanHem() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    private String behandelaar(Klacht klacht) {
        return klacht.behandelaar()
                .map(wie -> collegas.namen(Set.of(wie)).getOrDefault(wie, ""))
                .orElse("");
    }

    private static Eigenblok klager(Klacht klacht) {
        return Eigenblok.met(tekst("eigen.klager"))
                .feit(tekst("eigen.klager.naam"), klacht.klager().naam())
                .feit(
                        tekst("eigen.klager.adres"),
                        String.join(", ", klacht.klager().adresregels()))
                .feit(tekst("eigen.klager.email"), klacht.klager().email())
                .feit(
                        tekst("eigen.klager.telefoon"),
                        klacht.klager().telefoon() == null
                                ? ""
                                : klacht.klager().telefoon().toString())
                .feit(tekst("eigen.klager.namens"), klacht.klager().machtiging())
                .klaar();
    }

    private Eigenblok klacht(Klacht klacht) {
        return Eigenblok.met(tekst("eigen.klacht"))
                .feit(tekst("eigen.nummer"), klacht.nummer().waarde())
                .feit(tekst("eigen.ontvangen"), klacht.ontvangenOp())
                .feit(tekst("eigen.onderwerp"), klacht.onderwerp())
                .feit(tekst("eigen.inhoud"), klacht.inhoud())
                .feit(tekst("eigen.wens"), klacht.wens())
                .feit(
                        tekst("eigen.stand"),
                        klacht.afdoening()
                                .filter(hoe -> !klacht.status().open())
                                .map(hoe -> tekst("eigen.afgedaan", tekst("afdoening." + hoe)))
                                .orElseGet(() -> tekst("eigen.loopt")))
                .feit(
                        tekst("eigen.afgedaan.op"),
                        klacht.afgedaanOp()
                                .map(op -> LocalDate.ofInstant(op, klok.getZone()))
                                .orElse(null))
                .klaar();
    }

    /** The oordeel is in it from when the klager was told: until then it can change. */
    private static Eigenblok gedraging(Klacht klacht, Gedraging gedraging) {
        boolean verteld = !klacht.status().open() && gedraging.oordeel() != null;
        return Eigenblok.met(tekst("eigen.gedraging"))
                .feit(tekst("eigen.gedraging.wat"), gedraging.omschrijving())
                .feit(tekst("eigen.gedraging.dag"), gedraging.dag())
                .feit(tekst("eigen.oordeel"), verteld ? tekst("oordeel." + gedraging.oordeel()) : "")
                .feit(tekst("eigen.bevindingen"), verteld ? gedraging.bevindingen() : "")
                .klaar();
    }

    private static String tekst(String sleutel, Object... delen) {
        return Klachtteksten.tekst(sleutel, delen);
    }
}
