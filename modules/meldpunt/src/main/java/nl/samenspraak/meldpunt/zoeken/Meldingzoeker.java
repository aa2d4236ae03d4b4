package nl.samenspraak.meldpunt.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.herkennen.Beschreven;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melderzoeknaam;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;

/**
 * Finds a melding again for whoever calls about one: by its number, by the name or telephone number of its melder, or by whom it is about. What
 * comes back is that it is there, when, how far, and who handles it (R-MEL-13, R-MEL-14); who handles it opens it.
 */
@ApplicationScoped
public class Meldingzoeker {

    private static final int KORTSTE_NAAM = 3;

    private Meldingindex index;
    private Herkenning herkenning;
    private Collegas collegas;
    private Behandeling behandeling;

    Meldingzoeker() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldingzoeker(
            Meldingen meldingen,
            Meldingindex index,
            Herkenning herkenning,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.herkenning = herkenning;
        this.index = index;
        this.collegas = collegas;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Finds by number, or by name or telephone number of the melder; and by the name of somebody who was only described.
     *
     * @param tekst what was typed
     * @param doel the purpose
     * @return what was found; empty when the text is none of these
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public Gevondenmeldingen zoek(String tekst, Doelbinding doel) {
        behandeling.eisPet();
        Optional<Meldingnummer> nummer =
                Meldingnummer.lees(tekst, behandeling.vandaag().getYear());
        List<Meldingtrefferrij> rijen =
                nummer.isPresent() ? nummer.flatMap(index::opNummer).stream().toList() : vanMelder(tekst);
        return new Gevondenmeldingen(
                treffers(rijen), nummer.isPresent() ? List.of() : beschreven(herkenning.van(tekst)));
    }

    /**
     * Finds those about somebody who was only described, and who may be this person (R-MEL-16).
     *
     * @param wie somebody in the register
     * @param doel the purpose
     * @return them
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public Gevondenmeldingen misschienOver(PersoonRegel wie, Doelbinding doel) {
        behandeling.eisPet();
        return new Gevondenmeldingen(List.of(), beschreven(herkenning.van(wie)));
    }

    private List<Meldingtreffer> beschreven(List<Beschreven> gevonden) {
        return treffers(gevonden.stream()
                .map(een -> new Meldingtrefferrij(
                        een.id(),
                        een.nummer(),
                        een.aangenomenOp(),
                        een.status(),
                        een.behandelaar(),
                        een.aangenomenDoor(),
                        null,
                        null))
                .toList());
    }

    private List<Meldingtrefferrij> vanMelder(String tekst) {
        Optional<Telefoonnummer> telefoon = telefoon(tekst);
        Melderzoeknaam naam = Melderzoeknaam.van(tekst);
        // With a date of birth or a house number somebody looks for whom it is about: that the melder has the same
        // name, is not told by that (R-MEL-05).
        boolean geenNaam =
                naam.sleutel().length() < KORTSTE_NAAM || tekst.codePoints().anyMatch(Character::isDigit);
        if (telefoon.isEmpty() && geenNaam || !Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            return List.of();
        }
        return telefoon.map(index::opTelefoon)
                .orElseGet(() -> index.opMelder(naam.sleutel()).stream()
                        .filter(rij -> Melderzoeknaam.van(rij.meldernaam()).heeft(naam))
                        .toList());
    }

    private static Optional<Telefoonnummer> telefoon(String tekst) {
        try {
            return tekst.codePoints().anyMatch(Character::isLetter)
                    ? Optional.empty()
                    : Optional.of(Telefoonnummer.van(tekst));
        } catch (OngeldigeWaarde geenNummer) {
            return Optional.empty();
        }
    }

    /**
     * Finds by whom they are about.
     *
     * @param personen people who were looked up in the register
     * @param doel the purpose
     * @return the meldingen about each of them
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public MeldingenOver over(Set<PersoonId> personen, Doelbinding doel) {
        behandeling.eisPet();
        List<Meldingtrefferrij> rijen = personen.isEmpty() ? List.of() : index.over(personen);
        Map<PersoonId, List<Meldingtreffer>> perPersoon = new HashMap<>();
        personen.forEach(wie -> perPersoon.put(
                wie,
                treffers(rijen.stream().filter(rij -> wie.equals(rij.over())).toList())));
        return new MeldingenOver(perPersoon);
    }

    private List<Meldingtreffer> treffers(List<Meldingtrefferrij> rijen) {
        UUID ik = behandeling.ik();
        Map<UUID, String> namen = collegas.namen(rijen.stream()
                .map(Meldingtrefferrij::behandelaar)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rijen.stream().map(rij -> treffer(rij, namen, ik)).toList();
    }

    private static Meldingtreffer treffer(Meldingtrefferrij rij, Map<UUID, String> namen, UUID ik) {
        boolean vrij = rij.behandelaar() == null;
        boolean mijn = ik.equals(vrij ? rij.aangenomenDoor() : rij.behandelaar());
        return new Meldingtreffer(
                new MeldingId(rij.id()),
                new Meldingnummer(rij.nummer()),
                rij.aangenomenOp(),
                rij.status(),
                vrij ? "" : Kopweergave.naam(namen, rij.behandelaar()),
                mijn,
                vrij && rij.status().open());
    }
}
