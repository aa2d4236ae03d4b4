package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.logboek.Logregel;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes log lines out of a question at the gate and how it ended: one for each betrokkene, and of a search for each case found. */
@ApplicationScoped
class Regelmaker {

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    List<Logregel> verleend(Toegangsvraag vraag, Set<Dossierdeel> geopend, Doorgang doorgang) {
        if (doorgang.geweigerd()) {
            return regels(vraag, geopend, doorgang, Uitkomst.GEWEIGERD, Weigergrond.DOEL_PAST_NIET);
        }
        Uitkomst uitkomst = vraag.binding().noodreden().isPresent() ? Uitkomst.NOOD : Uitkomst.VERLEEND;
        return regels(vraag, geopend, doorgang, uitkomst, null);
    }

    /** A refusal before any gate; without a purpose when none could be chosen. */
    List<Logregel> geweigerd(Set<Dossierdeel> delen, Zaakverwijzing zaak, Doel doel, Weigergrond grond) {
        Logregel.Wat wat = new Logregel.Wat(Actie.INZIEN, delen, doel, zaak, klok.instant(), bewarenTot());
        Logregel.Afloop afloop = new Logregel.Afloop(Uitkomst.GEWEIGERD, grond, null, 0, null);
        return List.of(new Logregel(wie(), wat, null, afloop, 1, 1));
    }

    List<Logregel> geweigerd(Toegangsvraag vraag, Weigering weigering) {
        Doorgang doorgang = weigering.zaak().map(Doorgang::nietsUit).orElse(Doorgang.NIETS);
        return regels(vraag, Set.of(vraag.deel()), doorgang, Uitkomst.GEWEIGERD, weigering.grond());
    }

    List<Logregel> mislukt(Toegangsvraag vraag) {
        return regels(vraag, Set.of(vraag.deel()), Doorgang.NIETS, Uitkomst.MISLUKT, null);
    }

    /** What was found from within a case is a line of the case that was found. */
    private static Optional<Zaakverwijzing> welke(Toegangsvraag vraag, Doorgang doorgang, Doorgang zaak) {
        return zaak == doorgang ? vraag.zaak().or(zaak::zaak) : zaak.zaak().or(vraag::zaak);
    }

    private List<Logregel> regels(
            Toegangsvraag vraag, Set<Dossierdeel> delen, Doorgang doorgang, Uitkomst uitkomst, Weigergrond grond) {
        Doelbinding binding = vraag.binding();
        Logregel.Afloop afloop = new Logregel.Afloop(
                uitkomst,
                grond,
                binding.noodreden().orElse(null),
                doorgang.aantal(),
                doorgang.wederpartij().orElse(null));
        Logregel.Wie wie = wie();
        List<Doorgang> zaken = vraag.actie() == Actie.ZOEKEN ? doorgang.perZaak() : List.of(doorgang);
        int samen = zaken.stream().mapToInt(zaak -> zaak.perRegel().size()).sum();
        List<Logregel> regels = new ArrayList<>(samen);
        for (Doorgang zaak : zaken) {
            Logregel.Wat wat = new Logregel.Wat(
                    doorgang.gedaan() || doorgang.geweigerd() ? vraag.actie() : Actie.INZIEN,
                    delen,
                    binding.doel(),
                    welke(vraag, doorgang, zaak).or(binding::zaak).orElse(null),
                    vraag.begonnen(),
                    bewarenTot());
            for (PersoonId persoon : zaak.perRegel()) {
                regels.add(new Logregel(wie, wat, persoon, afloop, regels.size() + 1, samen));
            }
        }
        return regels;
    }

    private Logregel.Wie wie() {
        Optional<Gebruiker> gebruiker = aanwezige.gebruiker();
        return new Logregel.Wie(
                gebruiker.map(Gebruiker::id).orElse(null),
                gebruiker.map(Gebruiker::organisatie).orElse(null),
                aanwezige.werkplek(),
                aanwezige.pet().map(Pet::code).orElse(null),
                aanwezige.spoor());
    }

    private LocalDate bewarenTot() {
        return termijnen.bereken("logboek-bewaren", LocalDate.now(klok)).einde();
    }
}
