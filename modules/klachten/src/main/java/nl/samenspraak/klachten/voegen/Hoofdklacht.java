package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.OntvangstIsTeVerbeteren;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** The klacht that goes on for another as well: a gate of its own, because it is a case of its own. */
@ApplicationScoped
public class Hoofdklacht {

    private Klachtwerk werk;

    public Hoofdklacht() {
        // The container makes its proxy with this.
    }

    @Inject
    public Hoofdklacht(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /** Takes over what is only in the other: whom it is about, and that it was received earlier (9:11). */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    Verrichting<Weigerreden> neemOver(KlachtId id, Klacht ander, Doelbinding doel) {
        Klacht hoofd = werk.lees(id);
        return werk.verricht(
                hoofd,
                () -> kan(hoofd, ander).or(() -> {
                    hoofd.onderscheid(samen(hoofd, ander));
                    LocalDate eerst = ander.feiten().begin();
                    if (eerst.isBefore(hoofd.feiten().begin())) {
                        ontvangen(hoofd, eerst, Klachtteksten.tekst("gevoegd.ontvangst", ander.nummer()));
                    }
                    hoofd.leg(werk.stap(
                            Klachtstapsoort.KLACHT_GEVOEGD, ander.nummer().waarde()));
                    return Optional.empty();
                }));
    }

    private static Optional<Weigerreden> kan(Klacht hoofd, Klacht ander) {
        if (BehandelenKan.inBehandeling(hoofd).isPresent()) {
            return Optional.of(Weigerreden.VOEGEN_HOOFD_AFGEDAAN);
        }
        if (!isZelfdeKlager(hoofd, ander)) {
            return Optional.of(Weigerreden.VOEGEN_ANDERE_KLAGER);
        }
        if (samen(hoofd, ander).size() > Gedragingen.MEESTE) {
            return Optional.of(Weigerreden.TE_VEEL_GEDRAGINGEN);
        }
        // What is in writing has more rules to it than what was said (9:4).
        return ander.feiten().formeel() && !hoofd.feiten().formeel()
                ? Optional.of(Weigerreden.VOEGEN_ANDERSOM)
                : Optional.empty();
    }

    private static boolean isZelfdeKlager(Klacht een, Klacht ander) {
        if (een.klager().anoniem() || ander.klager().anoniem()) {
            return false;
        }
        boolean sleutel = een.klagersleutel().isPresent() && een.klagersleutel().equals(ander.klagersleutel());
        boolean persoon = een.klager().bekendAls().isPresent()
                && een.klager().bekendAls().equals(ander.klager().bekendAls());
        return sleutel
                || persoon
                || Naamgelijkenis.lijken(een.klager().naam(), ander.klager().naam());
    }

    /** Whoever is in the other alone, is in this one from now on: he gets his copy and is heard (9:9, 9:10). */
    private static List<Gedraging> samen(Klacht hoofd, Klacht ander) {
        List<Gedraging> samen = new ArrayList<>(hoofd.gedragingen());
        ander.gedragingen().stream()
                .filter(gedraging -> hoofd.gedragingen().stream()
                        .noneMatch(deze -> deze.beklaagde().equals(gedraging.beklaagde())))
                .map(gedraging -> Gedraging.van(gedraging.omschrijving(), gedraging.dag(), gedraging.beklaagde()))
                .forEach(samen::add);
        return samen;
    }

    private void ontvangen(Klacht hoofd, LocalDate dag, String waarom) {
        if (OntvangstIsTeVerbeteren.toets(hoofd.feiten(), dag, waarom, werk.vandaag())
                .isEmpty()) {
            hoofd.leg(werk.stap(Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD, werk.vandaag(), waarom, dag));
        }
    }

    /** The other goes on by itself: its day of receipt does not count here any more, unless something was done since that day. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    Verrichting<Weigerreden> laatLos(KlachtId id, Klachtnummer ander, Doelbinding doel) {
        Klacht hoofd = werk.lees(id);
        return werk.verricht(hoofd, () -> {
            String doorVoegen = Klachtteksten.tekst("gevoegd.ontvangst", ander);
            boolean opgeschoven = hoofd.feiten()
                    .laatste(Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD)
                    .map(Klachtstap::toelichting)
                    .filter(doorVoegen::equals)
                    .isPresent();
            if (opgeschoven) {
                hoofd.feiten()
                        .zonderVerbetering()
                        .map(Klachtfeiten::begin)
                        .ifPresent(
                                eigen -> ontvangen(hoofd, eigen, Klachtteksten.tekst("losgemaakt.ontvangst", ander)));
            }
            hoofd.leg(werk.stap(Klachtstapsoort.KLACHT_LOSGEMAAKT, ander.waarde()));
            return Optional.empty();
        });
    }
}
