package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of the rows of a list what may be shown, inside the gate: names only where the list is meant to have them. */
@ApplicationScoped
class Werkweergave {

    private static final String INFORMEREN = "betrokkene-informeren";
    private static final Persoonsregels NIEMAND = new Persoonsregels(Map.of());

    private Persoonslezer register;
    private Collegas collegas;
    private Termijnen termijnen;
    private Clock klok;

    Werkweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Werkweergave(Persoonslezer register, Collegas collegas, Termijnen termijnen, Clock klok) {
        this.register = register;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** In one's own list everything has one behandelaar, in the others nobody has a name: each asks for one kind of names. */
    List<Werkregel> van(List<Werkrij> rijen, Werklijst lijst, UUID ik) {
        boolean mijn = lijst == Werklijst.MIJN;
        Function<UUID, String> behandelaar = mijn ? wie -> "" : behandelaars(rijen);
        Persoonsregels personen = mijn ? personen(rijen) : NIEMAND;
        return rijen.stream()
                .map(rij -> regel(rij, behandelaar, personen, mijn, isVanCollega(rij, ik)))
                .toList();
    }

    private Function<UUID, String> behandelaars(List<Werkrij> rijen) {
        Map<UUID, String> namen = collegas.namen(rijen.stream()
                .map(Werkrij::behandelaar)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return wie -> Kopweergave.naam(namen, wie);
    }

    private static boolean isVanCollega(Werkrij rij, UUID ik) {
        return rij.status().open()
                && rij.behandelaar().filter(wie -> !wie.equals(ik)).isPresent();
    }

    private Werkregel regel(
            Werkrij rij,
            Function<UUID, String> behandelaar,
            Persoonsregels personen,
            boolean mijn,
            boolean vanCollega) {
        Optional<PersoonRegel> persoon = Optional.ofNullable(rij.persoon()).flatMap(personen::van);
        LocalDate vandaag = LocalDate.now(klok);
        return new Werkregel(
                new MeldingId(rij.id()),
                rij.versie(),
                new Meldingnummer(rij.nummer()),
                rij.aangenomenOp(),
                rij.uiterlijk(),
                Dringendheid.van(rij.uiterlijk(), vandaag),
                rij.status().open() ? Termijnberekening.resterend(rij.uiterlijk(), vandaag) : "",
                rij.status(),
                vanCollega,
                rij.behandelaar().map(behandelaar).orElse(""),
                persoon.map(PersoonRegel::id).orElse(null),
                persoon.map(PersoonRegel::naamMetMerken).orElse(""),
                rij.weging(),
                mijn && rij.nietGeinformeerdSinds() != null
                        ? termijnen
                                .bereken(INFORMEREN, rij.nietGeinformeerdSinds())
                                .einde()
                        : null);
    }

    /** Asks the register only when there is something to ask, and the purpose opens it. */
    private Persoonsregels personen(List<Werkrij> rijen) {
        Set<PersoonId> personen =
                rijen.stream().map(Werkrij::persoon).filter(Objects::nonNull).collect(Collectors.toSet());
        return personen.isEmpty() || !Poort.opentOok(Dossierdeel.PERSOON) ? NIEMAND : register.regels(personen);
    }
}
