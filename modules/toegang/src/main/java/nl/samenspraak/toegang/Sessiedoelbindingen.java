package nl.samenspraak.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Bereik;
import nl.samenspraak.toegang.recht.Recht;
import nl.samenspraak.toegang.recht.Rechten;

/** Keeps the chosen purposes in the {@link Werksessie}, and hands out only those that the active pet may use. */
@RequestScoped
class Sessiedoelbindingen implements Doelbindingen {

    private static final int KORTSTE_REDEN = 10;
    private static final int LANGSTE_REDEN = 300;

    @Inject
    private Sessiehouder houder;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Regelmaker regelmaker;

    @Inject
    private Naschrift naschrift;

    @Inject
    private Clock klok;

    private Gevraagd gevraagd = Gevraagd.NIETS;

    @Override
    public Gevraagd gevraagd() {
        return gevraagd;
    }

    @Override
    public Doelbinding voorTaak(String doel) {
        return maak(doel, null, null);
    }

    @Override
    public Doelbinding voorTaak(Dossierdeel deel) {
        gevraagd = gevraagd.deel(null, deel);
        boolean nietZomaar = rechten.matrix()
                .recht(pet(), deel)
                .filter(recht -> recht.bereik() == Bereik.ZAAK || recht.bereik() == Bereik.WERK)
                .isPresent();
        Doel doel = keuzes(deel).stream()
                .filter(keuze -> !nietZomaar)
                .findFirst()
                .orElseThrow(() -> weigering(Set.of(deel), null));
        return voorTaak(doel.code());
    }

    @Override
    public Doelbinding voorNieuw(Dossierdeel deel) {
        if (rechten.matrix().recht(pet(), deel).filter(Recht::schrijven).isEmpty()) {
            gevraagd = gevraagd.deel(null, deel);
            throw weigering(Set.of(deel), null);
        }
        return voorTaak(deel);
    }

    @Override
    public Optional<Doelbinding> uitTaak(Zaakverwijzing zaak, Dossierdeel deel) {
        gevraagd = gevraagd.deel(zaak, deel);
        List<Doel> keuzes = keuzes(deel);
        if (keuzes.isEmpty()) {
            weigering(Set.of(deel), zaak);
            return Optional.empty();
        }
        Optional<Doelbinding> gekozen = houder.sessie()
                .flatMap(sessie -> sessie.binding(zaak))
                .filter(binding -> binding.wie().equals(wie()))
                .filter(binding -> !binding.verlopenOp(klok.instant()))
                .filter(binding -> keuzes.contains(binding.doel()))
                .filter(binding -> !isIngehaald(binding, zaak));
        if (gekozen.isPresent()) {
            return gekozen;
        }
        Optional<String> taakdoel = beoordeling.taakdoel(zaak, aanwezige.eisGebruiker(), pet());
        return keuzes.stream()
                .filter(doel -> doel.code().equals(taakdoel.orElse(doel.code())))
                .findFirst()
                .filter(doel -> taakdoel.isPresent() || beoordeling.heeftTaak(zaak, aanwezige.eisGebruiker(), pet()))
                .map(doel -> kies(zaak, doel.code()));
    }

    /** Whoever opened a case with a reason and got a task in it since works under the task: a reason only lets one read. */
    private boolean isIngehaald(Doelbinding binding, Zaakverwijzing zaak) {
        return binding.noodreden().isPresent() && beoordeling.heeftTaak(zaak, aanwezige.eisGebruiker(), pet());
    }

    @Override
    public List<Doel> keuzes(Dossierdeel deel) {
        return rechten.matrix().recht(pet(), deel).map(Recht::doelen).orElse(List.of()).stream()
                .filter(doel -> rechten.geldt(doel.grondslag()))
                .toList();
    }

    @Override
    public Doelbinding kies(Zaakverwijzing zaak, String doel) {
        return bewaar(zaak, maak(doel, zaak, null));
    }

    @Override
    public Doelbinding nood(Zaakverwijzing zaak, String doel, String reden) {
        String waarom = reden == null ? "" : reden.strip().replaceAll("\\s+", " ");
        if (waarom.length() < KORTSTE_REDEN || waarom.length() > LANGSTE_REDEN) {
            throw new OngeldigeWaarde(
                    "Schrijf in " + KORTSTE_REDEN + " tot " + LANGSTE_REDEN + " tekens waarom dit niet kan wachten.");
        }
        return bewaar(zaak, maak(doel, zaak, waarom));
    }

    @Override
    public boolean houdtTaak(Zaakverwijzing zaak) {
        return beoordeling.heeftTaak(zaak, aanwezige.eisGebruiker(), pet()) && !beoordeling.isUitgesloten(zaak);
    }

    @Override
    public boolean heeftTaak(Zaakverwijzing zaak, String doel) {
        return beoordeling.heeftTaak(zaak, aanwezige.eisGebruiker(), pet(), doel);
    }

    @Override
    public void laatLos(Zaakverwijzing zaak) {
        houder.sessie().ifPresent(sessie -> sessie.laatLos(zaak));
    }

    private Doelbinding maak(String code, Zaakverwijzing zaak, String noodreden) {
        Doel doel = rechten.matrix()
                .regel(pet())
                .flatMap(regel -> regel.doel(code))
                .orElseThrow(() -> weigering(Set.of(), zaak));
        gevraagd = gevraagd.doel(zaak, doel);
        return new Doelbinding(doel, wie(), zaak, klok.instant(), noodreden);
    }

    private Doelbinding.Wie wie() {
        return new Doelbinding.Wie(
                aanwezige.eisGebruiker().id(), pet(), aanwezige.stempel().orElseThrow());
    }

    @Override
    public void zonderTaak(Zaakverwijzing zaak, Dossierdeel deel) {
        naschrift.schrijf(regelmaker.geweigerd(Set.of(deel), zaak, null, Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    /** Nothing was read, but somebody tried (R-LOG-01). */
    private Weigering weigering(Set<Dossierdeel> delen, Zaakverwijzing zaak) {
        Weigergrond grond = delen.isEmpty() ? Weigergrond.DOEL_PAST_NIET : Weigergrond.PET_OPENT_DIT_NIET;
        naschrift.schrijf(regelmaker.geweigerd(delen, zaak, null, grond));
        return new Weigering(grond);
    }

    private Doelbinding bewaar(Zaakverwijzing zaak, Doelbinding binding) {
        houder.sessie().ifPresent(sessie -> sessie.bewaar(zaak, binding));
        return binding;
    }

    private String pet() {
        return aanwezige.pet().map(Pet::code).orElse("");
    }
}
