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

    /**
     * @param overname why the case of a colleague was taken over; empty when none was
     * @throws IllegalStateException when something was supplied and nobody is named who got it: nothing goes anywhere then (R-LOG-01)
     */
    List<Logregel> verleend(
            Toegangsvraag vraag, Set<Dossierdeel> geopend, Doorgang doorgang, Optional<String> overname) {
        eisOntvanger(vraag, doorgang);
        Optional<String> noodreden = vraag.binding().noodreden();
        if (doorgang.geweigerd()) {
            return regels(
                    vraag,
                    geopend,
                    doorgang,
                    afloop(Uitkomst.GEWEIGERD, Weigergrond.DOEL_PAST_NIET, noodreden, doorgang));
        }
        Uitkomst uitkomst = noodreden.isPresent() ? Uitkomst.NOOD : Uitkomst.VERLEEND;
        return regels(vraag, geopend, doorgang, afloop(uitkomst, null, noodreden.or(() -> overname), doorgang));
    }

    private static void eisOntvanger(Toegangsvraag vraag, Doorgang doorgang) {
        if (vraag.actie() == Actie.VERSTREKKEN
                && isGedaan(vraag, doorgang)
                && !doorgang.geweigerd()
                && doorgang.wederpartij().isEmpty()) {
            throw new IllegalStateException("Een verstrekking zegt niet aan wie");
        }
    }

    /** A refusal before any gate; without a purpose when none could be chosen. */
    List<Logregel> geweigerd(Set<Dossierdeel> delen, Zaakverwijzing zaak, Doel doel, Weigergrond grond) {
        return geweigerd(delen, zaak, doel, grond, null);
    }

    /** The same of a page: which one it was stands where otherwise the reason of the user does. */
    List<Logregel> geweigerd(Set<Dossierdeel> delen, Zaakverwijzing zaak, Doel doel, Weigergrond grond, String pagina) {
        Logregel.Wat wat = new Logregel.Wat(Actie.INZIEN, null, delen, doel, zaak, klok.instant(), bewarenTot());
        Logregel.Afloop afloop = new Logregel.Afloop(Uitkomst.GEWEIGERD, grond, pagina, 0, null);
        return List.of(new Logregel(wie(), wat, null, afloop, 1, 1));
    }

    List<Logregel> geweigerd(Toegangsvraag vraag, Weigering weigering) {
        Doorgang doorgang = weigering.zaak().map(Doorgang::nietsUit).orElse(Doorgang.NIETS);
        Logregel.Afloop afloop =
                afloop(Uitkomst.GEWEIGERD, weigering.grond(), vraag.binding().noodreden(), doorgang);
        return regels(vraag, Set.of(vraag.deel()), doorgang, afloop);
    }

    List<Logregel> mislukt(Toegangsvraag vraag) {
        Logregel.Afloop afloop = afloop(Uitkomst.MISLUKT, null, vraag.binding().noodreden(), Doorgang.NIETS);
        return regels(vraag, Set.of(vraag.deel()), Doorgang.NIETS, afloop);
    }

    private static Logregel.Afloop afloop(
            Uitkomst uitkomst, Weigergrond grond, Optional<String> reden, Doorgang doorgang) {
        return new Logregel.Afloop(
                uitkomst,
                grond,
                reden.orElse(null),
                doorgang.aantal(),
                doorgang.wederpartij().orElse(null));
    }

    /** What was found from within a case is a line of the case that was found. */
    private static Optional<Zaakverwijzing> welke(Toegangsvraag vraag, Doorgang doorgang, Doorgang zaak) {
        return zaak == doorgang ? vraag.zaak().or(zaak::zaak) : zaak.zaak().or(vraag::zaak);
    }

    /** Who did not do what he asked, looked; and who found what only he could find, did what comes of that. */
    private static Actie actie(Toegangsvraag vraag, Doorgang doorgang) {
        if (!isGedaan(vraag, doorgang)) {
            return Actie.INZIEN;
        }
        return vraag.actie() == Actie.ZOEKEN ? doorgang.inFeite().orElse(Actie.ZOEKEN) : vraag.actie();
    }

    /** What was not done is no deed; what was refused or failed says what was asked. */
    private static String daad(Toegangsvraag vraag, Doorgang doorgang) {
        return isGedaan(vraag, doorgang) ? vraag.daad(doorgang.daadsoort()) : null;
    }

    /** Nothing is done either with what is not there any more. */
    private static boolean isGedaan(Toegangsvraag vraag, Doorgang doorgang) {
        boolean erNiet = doorgang == Doorgang.ER_NIET && vraag.actie().schrijft();
        return doorgang.geweigerd() || (doorgang.gedaan() && !erNiet);
    }

    private List<Logregel> regels(
            Toegangsvraag vraag, Set<Dossierdeel> delen, Doorgang doorgang, Logregel.Afloop afloop) {
        Doelbinding binding = vraag.binding();
        Logregel.Wie wie = wie();
        List<Doorgang> zaken = vraag.actie() == Actie.ZOEKEN ? doorgang.perZaak() : List.of(doorgang);
        int samen = zaken.stream().mapToInt(zaak -> zaak.perRegel().size()).sum();
        List<Logregel> regels = new ArrayList<>(samen);
        for (Doorgang zaak : zaken) {
            Logregel.Wat wat = new Logregel.Wat(
                    actie(vraag, doorgang),
                    daad(vraag, doorgang),
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
