package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;

/** Counts how the work is divided: what waits, what is late, per person. */
@ApplicationScoped
class Werkoverzicht {

    @Inject
    private Werkrijen rijen;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /**
     * @return what nobody has taken up first, then everybody by name; nothing for another pet
     * @throws nl.samenspraak.kern.Weigering when the user has no purpose for this
     */
    List<Werkverdeelregel> regels() {
        doelbindingen.voorTaak(Dossierdeel.SIGNAAL);
        boolean meldpunt = aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Behandeling.PET))
                .isPresent();
        LocalDate vandaag = LocalDate.now(klok);
        List<Werkverdeelrij> gelezen = meldpunt ? rijen.verdeling(vandaag) : List.of();
        Map<UUID, String> namen = collegas.namen(gelezen.stream()
                .map(Werkverdeelrij::behandelaar)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return gelezen.stream()
                .map(rij -> new Werkverdeelregel(
                        rij.behandelaar() == null ? "" : Kopweergave.naam(namen, rij.behandelaar()),
                        rij.open(),
                        rij.teLaat(),
                        rij.spoed(),
                        rij.eerste(),
                        rij.eerste() == null ? null : Dringendheid.van(rij.eerste(), vandaag),
                        rij.teDoen()))
                .sorted(Comparator.comparing(Werkverdeelregel::naam))
                .toList();
    }
}
