package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.logboek.Logregel;

/** Makes log lines out of a question at the gate and how it ended: one for each betrokkene. */
@ApplicationScoped
class Regelmaker {

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    List<Logregel> verleend(Toegangsvraag vraag, Set<Dossierdeel> geopend, Doorgang doorgang) {
        Uitkomst uitkomst = vraag.binding().noodreden().isPresent() ? Uitkomst.NOOD : Uitkomst.VERLEEND;
        return regels(vraag, geopend, doorgang, uitkomst, null);
    }

    List<Logregel> geweigerd(Toegangsvraag vraag, Weigergrond grond) {
        return regels(vraag, Set.of(vraag.deel()), Doorgang.NIETS, Uitkomst.GEWEIGERD, grond);
    }

    List<Logregel> mislukt(Toegangsvraag vraag) {
        return regels(vraag, Set.of(vraag.deel()), Doorgang.NIETS, Uitkomst.MISLUKT, null);
    }

    private List<Logregel> regels(
            Toegangsvraag vraag, Set<Dossierdeel> delen, Doorgang doorgang, Uitkomst uitkomst, Weigergrond grond) {
        Doelbinding binding = vraag.binding();
        Zaakverwijzing zaak = vraag.zaak().or(doorgang::zaak).or(binding::zaak).orElse(null);
        Optional<Gebruiker> gebruiker = aanwezige.gebruiker();
        Logregel.Wie wie = new Logregel.Wie(
                gebruiker.map(Gebruiker::id).orElse(null),
                gebruiker.map(Gebruiker::organisatie).orElse(null),
                aanwezige.werkplek(),
                aanwezige.pet().map(Pet::code).orElse(null),
                aanwezige.spoor());
        LocalDate vandaag = LocalDate.now(klok);
        Logregel.Wat wat = new Logregel.Wat(
                vraag.actie(),
                delen,
                binding.doel(),
                zaak,
                vraag.begonnen(),
                termijnen.bereken("logboek-bewaren", vandaag).einde());
        Logregel.Afloop afloop = new Logregel.Afloop(
                uitkomst,
                grond,
                binding.noodreden().orElse(null),
                doorgang.aantal(),
                doorgang.wederpartij().orElse(null));
        return doorgang.perRegel().stream()
                .map(persoon -> new Logregel(wie, wat, persoon, afloop))
                .toList();
    }
}
