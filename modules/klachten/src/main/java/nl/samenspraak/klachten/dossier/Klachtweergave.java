package nl.samenspraak.klachten.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.navraag.Collegas;

/** Makes of what is kept what may be shown, inside the gate: names instead of keys. */
@ApplicationScoped
public class Klachtweergave {

    public static final String ONBEKEND = "onbekende medewerker";

    private Klagerklachten klagerklachten;
    private Collegas collegas;
    private Clock klok;

    Klachtweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtweergave(Klagerklachten klagerklachten, Collegas collegas, Clock klok) {
        this.klagerklachten = klagerklachten;
        this.collegas = collegas;
        this.klok = klok;
    }

    /** @param kijker who looks: of the other klachten of this klager those about that user are not counted */
    public KlachtView van(Klacht klacht, UUID kijker) {
        Map<UUID, String> namen = collegas.namen(mensen(klacht));
        List<Klachttaak> taken = NuTeDoen.van(klacht, LocalDate.now(klok));
        return new KlachtView(
                klacht.id(),
                klacht.versie(),
                klacht.nummer(),
                klacht.kanaal(),
                klacht.ontvangenOp(),
                klacht.dagtekening().orElse(null),
                klacht.ondertekend(),
                klacht.onderwerp(),
                klacht.inhoud(),
                klacht.wens(),
                klacht.gebeurd(),
                klacht.jegensKlager(),
                klacht.klager(),
                klacht.gedragingen(),
                accounts(klacht).collect(Collectors.toMap(UUID::toString, wie -> naam(namen, wie))),
                klacht.indeling(),
                klacht.zaaknummer().orElse(null),
                klacht.status(),
                klacht.nawerk(),
                klacht.behandelaar().map(wie -> naam(namen, wie)).orElse(""),
                klacht.afdoening().orElse(null),
                klacht.stappen().stream()
                        .map(stap -> new KlachtView.Stap(stap, naam(namen, stap.door())))
                        .toList(),
                taken,
                taken.stream()
                        .collect(Collectors.toMap(
                                Klachttaak::name, taak -> String.join("; ", NuTeDoen.voorWie(klacht, taak)))),
                taken.stream().collect(Collectors.toMap(Klachttaak::name, taak -> NuTeDoen.bron(klacht, taak))),
                klagerklachten.aantal(Klagervraag.anderen(klacht, kijker)));
    }

    /** What the application itself or the public form did, nobody did. */
    private static String naam(Map<UUID, String> namen, UUID wie) {
        return wie.equals(Gebruiker.SYSTEEM) ? "" : namen.getOrDefault(wie, ONBEKEND);
    }

    private static Set<UUID> mensen(Klacht klacht) {
        Set<UUID> mensen = klacht.stappen().stream().map(Klachtstap::door).collect(Collectors.toSet());
        klacht.behandelaar().ifPresent(mensen::add);
        accounts(klacht).forEach(mensen::add);
        return mensen;
    }

    private static Stream<UUID> accounts(Klacht klacht) {
        return klacht.gedragingen().stream()
                .map(gedraging -> gedraging.beklaagde().account())
                .filter(Objects::nonNull)
                .distinct();
    }
}
