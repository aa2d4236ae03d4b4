package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Betrokkenheid;
import nl.samenspraak.toegang.navraag.Eigenkennis;
import nl.samenspraak.toegang.recht.Bereik;
import nl.samenspraak.toegang.recht.Recht;
import nl.samenspraak.toegang.recht.Rechten;

/**
 * Judges a question at the gate: pet × part × purpose × task in the case (R-ALG-05). Refusing is the default; every line here
 * is a reason to refuse.
 */
@ApplicationScoped
class Beoordeling {

    @Inject
    private Rechten rechten;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    @Inject
    @Any
    private Instance<Betrokkenheid> betrokkenheden;

    @Inject
    private Eigenkennis eigenkennis;

    /**
     * @param vraag the question
     * @param bereikt how far this user's rights reach in the case of the question, as far as it was asked before; is added to
     * @return why the question is refused; empty when it is granted
     */
    Optional<Weigergrond> weigergrond(Toegangsvraag vraag, Map<Bereik, Boolean> bereikt) {
        if (aanwezige.gebruiker().isEmpty()) {
            return Optional.of(Weigergrond.NIET_AANGEMELD);
        }
        String pet = aanwezige.pet().map(Pet::code).orElse("");
        Optional<Recht> recht =
                rechten.matrix().recht(pet, vraag.deel()).filter(gevonden -> gevonden.dekt(vraag.actie()));
        if (recht.isEmpty() || zouMelderNoemen(vraag)) {
            return Optional.of(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Doelbinding binding = vraag.binding();
        if (recht.get().doel(binding.doel().code()).isEmpty()) {
            return Optional.of(Weigergrond.DOEL_PAST_NIET);
        }
        if (!geldig(binding, pet, vraag.zaak())) {
            return Optional.of(Weigergrond.DOELBINDING_VERLOPEN);
        }
        if (vraag.actie().schrijft() && vraag.leestAlleen()) {
            return Optional.of(Weigergrond.NOOD_LEEST_ALLEEN);
        }
        if (!rechten.geldt(binding.doel().grondslag())) {
            return Optional.of(Weigergrond.GRONDSLAG_GELDT_NIET);
        }
        boolean reikt = bereikt.computeIfAbsent(recht.get().bereik(), bereik -> reiktTot(vraag, bereik, pet));
        return reikt ? Optional.empty() : Optional.of(waarom(vraag));
    }

    /** That a melding is about somebody does not make it his own who reported it (R-MEL-05). */
    private boolean zouMelderNoemen(Toegangsvraag vraag) {
        return vraag.deel() == Dossierdeel.MELDER_IDENTITEIT && isInwoner();
    }

    private Weigergrond waarom(Toegangsvraag vraag) {
        boolean uitgesloten = vraag.zaak().filter(this::isUitgesloten).isPresent();
        return uitgesloten ? Weigergrond.UITGESLOTEN : Weigergrond.GEEN_TAAK_IN_ZAAK;
    }

    /** Whether a case stays closed to this user, whatever the task or the reason. */
    boolean isUitgesloten(Zaakverwijzing zaak) {
        UUID ik = aanwezige.eisGebruiker().id();
        return bevestigt(zaak, module -> module.uitgesloten(zaak.id(), ik));
    }

    /** For which purpose somebody has a task in a case under the pet that is worn, where the case itself says so. */
    Optional<String> taakdoel(Zaakverwijzing zaak, Gebruiker gebruiker, String pet) {
        return betrokkenheden.stream()
                .filter(betrokkenheid -> betrokkenheid.soort() == zaak.soort())
                .map(module -> module.taakdoel(zaak.id(), gebruiker.id(), pet))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether somebody has a task in a case under the pet that is worn, or it is their own, asked of the module whose case it is. */
    boolean heeftTaak(Zaakverwijzing zaak, Gebruiker gebruiker, String pet) {
        return bevestigt(zaak, module -> module.heeftTaak(zaak.id(), gebruiker.id(), pet))
                || isEigen(zaak, gebruiker, pet);
    }

    /** What is an inwoner's own follows from whom the case is about and whether he may know of it; otherwise the module says it. */
    private boolean isEigen(Zaakverwijzing zaak, Gebruiker gebruiker, String pet) {
        return gebruiker
                .inwoner()
                .map(wie -> eigenkennis.kent(zaak, wie))
                .orElseGet(() -> bevestigt(zaak, module -> module.isEigen(zaak.id(), gebruiker.id(), pet)));
    }

    /** Whether somebody has a task in a case, under the pet that is worn, that a purpose is for. */
    boolean heeftTaak(Zaakverwijzing zaak, Gebruiker gebruiker, String pet, String doel) {
        return bevestigt(zaak, module -> module.heeftTaak(zaak.id(), gebruiker.id(), pet, doel));
    }

    /**
     * Break-glass stands in for the task that a colleague has; it gives nobody a part that is only open to those it is about. And a
     * task in a case does not make it one's own.
     */
    private boolean reiktTot(Toegangsvraag vraag, Bereik bereik, String pet) {
        if (bereik == Bereik.ALLE || bereik == Bereik.WERK) {
            return true;
        }
        Optional<Zaakverwijzing> waarvoor =
                bereik == Bereik.ZAAK ? vraag.zaak().or(vraag.binding()::zaak) : vraag.zaak();
        if (waarvoor.isEmpty()) {
            return bereik != Bereik.ZAAK && vraag.actie().zonderZaak() && !(bereik == Bereik.EIGEN && isInwoner());
        }
        Zaakverwijzing zaak = waarvoor.get();
        if (bereik == Bereik.EIGEN) {
            return isEigen(zaak, aanwezige.eisGebruiker(), pet);
        }
        boolean nood = vraag.leestAlleen() && !isUitgesloten(zaak);
        return nood
                || heeftTaak(
                        zaak,
                        aanwezige.eisGebruiker(),
                        pet,
                        vraag.binding().doel().code());
    }

    /** What is the own of an inwoner is one case after the other: a list of a part is for who works here (R-AVG-02). */
    private boolean isInwoner() {
        return aanwezige.eisGebruiker().inwoner().isPresent();
    }

    private boolean bevestigt(Zaakverwijzing zaak, Predicate<Betrokkenheid> vraag) {
        return betrokkenheden.stream()
                .filter(betrokkenheid -> betrokkenheid.soort() == zaak.soort())
                .anyMatch(vraag);
    }

    /**
     * Made by this user under this pet and stamp, and for a case not too long ago. Work that hangs on no case has the purpose of its task:
     * nobody chooses it, so there is nothing to choose again when a list stays open.
     */
    private boolean geldig(Doelbinding binding, String pet, Optional<Zaakverwijzing> zaak) {
        boolean zelfdeZaak = zaak.isEmpty() || binding.zaak().equals(zaak);
        boolean verlopen = binding.zaak().isPresent() && binding.verlopenOp(klok.instant());
        Doelbinding.Wie nu = new Doelbinding.Wie(
                aanwezige.eisGebruiker().id(), pet, aanwezige.stempel().orElse(null));
        return binding.wie().equals(nu) && zelfdeZaak && !verlopen;
    }
}
