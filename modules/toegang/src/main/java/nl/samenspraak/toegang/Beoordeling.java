package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Bereik;
import nl.samenspraak.toegang.recht.Recht;

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

    /** @return why the question is refused; empty when it is granted */
    Optional<Weigergrond> weigergrond(Toegangsvraag vraag) {
        if (aanwezige.gebruiker().isEmpty()) {
            return Optional.of(Weigergrond.NIET_AANGEMELD);
        }
        String pet = aanwezige.pet().map(Pet::code).orElse("");
        Optional<Recht> recht =
                rechten.matrix().recht(pet, vraag.deel()).filter(gevonden -> gevonden.dekt(vraag.actie()));
        if (recht.isEmpty()) {
            return Optional.of(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Doelbinding binding = vraag.binding();
        if (recht.get().doel(binding.doel().code()).isEmpty()) {
            return Optional.of(Weigergrond.DOEL_PAST_NIET);
        }
        if (!geldig(binding, pet, vraag.zaak())) {
            return Optional.of(Weigergrond.DOELBINDING_VERLOPEN);
        }
        if (!rechten.geldt(binding.doel().grondslag())) {
            return Optional.of(Weigergrond.GRONDSLAG_GELDT_NIET);
        }
        boolean geenTaak = recht.get().bereik() != Bereik.ALLE && !heeftTaak(vraag, recht.get(), pet);
        return geenTaak ? Optional.of(Weigergrond.GEEN_TAAK_IN_ZAAK) : Optional.empty();
    }

    /** Whether a further part of the same dossier may be shown beside the one that was opened. */
    boolean opentOok(Toegangsvraag vraag, Dossierdeel deel) {
        return aanwezige
                .pet()
                .flatMap(pet -> rechten.matrix().recht(pet.code(), deel))
                .filter(recht -> recht.dekt(vraag.actie()))
                .flatMap(recht -> recht.doel(vraag.binding().doel().code()))
                .isPresent();
    }

    /** Whether someone has a task in a case under the pet that is worn, asked of the module whose case it is. */
    boolean heeftTaak(Zaakverwijzing zaak, Gebruiker gebruiker, String pet) {
        return betrokkenheden.stream()
                .filter(betrokkenheid -> betrokkenheid.soort() == zaak.soort())
                .anyMatch(betrokkenheid -> betrokkenheid.heeftTaak(zaak.id(), gebruiker.id(), pet));
    }

    /**
     * Break-glass stands in for the task that a colleague has; it gives nobody a part that is only open to those it is about.
     */
    private boolean heeftTaak(Toegangsvraag vraag, Recht recht, String pet) {
        if (vraag.zaak().isEmpty()) {
            return vraag.actie().zonderZaak();
        }
        boolean nood = vraag.binding().noodreden().isPresent()
                && recht.bereik() == Bereik.TAAK
                && !uitgesloten(vraag.zaak().get());
        return nood || heeftTaak(vraag.zaak().get(), aanwezige.eisGebruiker(), pet);
    }

    private boolean uitgesloten(Zaakverwijzing zaak) {
        UUID ik = aanwezige.eisGebruiker().id();
        return betrokkenheden.stream()
                .filter(betrokkenheid -> betrokkenheid.soort() == zaak.soort())
                .anyMatch(betrokkenheid -> betrokkenheid.uitgesloten(zaak.id(), ik));
    }

    /** Made by this user under this pet and stamp, for the case that is named (if one is), and not too long ago. */
    private boolean geldig(Doelbinding binding, String pet, Optional<Zaakverwijzing> zaak) {
        boolean zelfdeZaak = zaak.isEmpty() || binding.zaak().equals(zaak);
        Doelbinding.Wie nu = new Doelbinding.Wie(
                aanwezige.eisGebruiker().id(), pet, aanwezige.stempel().orElse(null));
        return binding.wie().equals(nu) && zelfdeZaak && !binding.verlopenOp(klok.instant());
    }
}
