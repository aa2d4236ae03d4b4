package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
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
import nl.samenspraak.kern.Termijnberekening;
import nl.samenspraak.meldpunt.model.Melding;
import nl.samenspraak.meldpunt.model.Meldingen;
import nl.samenspraak.meldpunt.model.Toewijzing;
import nl.samenspraak.meldpunt.model.Werkrij;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.Termijnen;

/** Makes of what is kept what may be shown, inside the gate: names instead of keys, and only the parts that the purpose opens. */
@ApplicationScoped
class Weergave {

    private static final Persoonsregels NIEMAND = new Persoonsregels(Map.of());

    private Meldingen meldingen;
    private Personenregister register;
    private Kopweergave kop;
    private Vervolgweergave vervolg;
    private Collegas collegas;
    private Termijnen termijnen;
    private Clock klok;

    Weergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Weergave(
            Meldingen meldingen,
            Personenregister register,
            Kopweergave kop,
            Vervolgweergave vervolg,
            Collegas collegas,
            Termijnen termijnen,
            Clock klok) {
        this.meldingen = meldingen;
        this.register = register;
        this.kop = kop;
        this.vervolg = vervolg;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    MeldingView van(Melding melding, Doelbinding doel) {
        Map<UUID, String> namen = collegas.namen(mensen(melding));
        return new MeldingView(
                melding.id(),
                melding.versie(),
                melding.nummer(),
                melding.doel(),
                ontvangst(melding, namen),
                termijn(melding),
                melding.status(),
                melding.behandelaar().map(wie -> Kopweergave.naam(namen, wie)).orElse(""),
                kop.over(melding, doel),
                melding.signaal(),
                melder(melding),
                melding.persoon().map(meldingen::over).orElse(List.of()).stream()
                        .filter(eerdere -> eerdere.aangenomenOp().isBefore(melding.aangenomenOp()))
                        .toList(),
                melding.toewijzingen().stream()
                        .map(stap -> verloopstap(stap, namen))
                        .toList(),
                melding.afsluiting()
                        .map(einde -> new Afloop(einde.sluiting(), Kopweergave.naam(namen, einde.door()), einde.op()))
                        .orElse(null),
                vervolg.van(melding));
    }

    /** In one's own list everything has one behandelaar, in the others nobody has a name: each asks for one kind of names. */
    List<Werkregel> van(List<Werkrij> rijen, Werklijst lijst, Doelbinding doel) {
        boolean mijn = lijst == Werklijst.MIJN;
        Function<UUID, String> behandelaar = mijn ? ik -> "" : behandelaars(rijen);
        Persoonsregels personen = mijn ? personen(rijen, doel) : NIEMAND;
        return rijen.stream().map(rij -> regel(rij, behandelaar, personen)).toList();
    }

    private Function<UUID, String> behandelaars(List<Werkrij> rijen) {
        Map<UUID, String> namen = collegas.namen(rijen.stream()
                .map(Werkrij::behandelaar)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return wie -> Kopweergave.naam(namen, wie);
    }

    private Werkregel regel(Werkrij rij, Function<UUID, String> behandelaar, Persoonsregels personen) {
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
                rij.behandelaar().map(behandelaar).orElse(""),
                persoon.map(PersoonRegel::id).orElse(null),
                persoon.map(PersoonRegel::naam).orElse(""));
    }

    /** Asks the register only when there is something to ask, and the purpose opens it. */
    private Persoonsregels personen(List<Werkrij> rijen, Doelbinding doel) {
        Set<PersoonId> personen =
                rijen.stream().map(Werkrij::persoon).filter(Objects::nonNull).collect(Collectors.toSet());
        return personen.isEmpty() || !Poort.opentOok(Dossierdeel.PERSOON) ? NIEMAND : register.regels(personen, doel);
    }

    /** Of an anonymous melder there is nothing to open. */
    private static Melder melder(Melding melding) {
        Melder melder = melding.melder();
        boolean open = melder.soort() == Melderssoort.ANONIEM || Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return open ? melder : null;
    }

    private static MeldingView.Ontvangst ontvangst(Melding melding, Map<UUID, String> namen) {
        boolean formulier = melding.kanaal() == Kanaal.WEBFORMULIER;
        String door = formulier ? "" : Kopweergave.naam(namen, melding.aangenomenDoor());
        return new MeldingView.Ontvangst(melding.aangenomenOp(), door, melding.kanaal(), melding.ontvangenOp());
    }

    private MeldingView.Beoordelingstermijn termijn(Melding melding) {
        Termijnberekening berekening = termijnen.bereken(Meldpunt.TERMIJN, melding.ontvangenOp());
        boolean ongewijzigd = berekening.einde().equals(melding.uiterlijk());
        return new MeldingView.Beoordelingstermijn(
                melding.uiterlijk(),
                Dringendheid.van(melding.uiterlijk(), LocalDate.now(klok)),
                ongewijzigd ? berekening.uitleg() : "");
    }

    private static Verloopstap verloopstap(Toewijzing stap, Map<UUID, String> namen) {
        return new Verloopstap(
                stap.op(), Kopweergave.naam(namen, stap.door()), Kopweergave.naam(namen, stap.aan()), stap.reden());
    }

    private static Set<UUID> mensen(Melding melding) {
        Set<UUID> mensen = new HashSet<>();
        mensen.add(melding.aangenomenDoor());
        melding.behandelaar().ifPresent(mensen::add);
        melding.afsluiting().ifPresent(einde -> mensen.add(einde.door()));
        melding.toewijzingen().forEach(stap -> {
            mensen.add(stap.door());
            mensen.add(stap.aan());
        });
        return mensen;
    }
}
