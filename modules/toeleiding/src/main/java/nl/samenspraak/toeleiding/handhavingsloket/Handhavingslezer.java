package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsreferentie;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.HandhavingsverzoekView;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoeken;
import nl.samenspraak.toeleiding.handhaving.Handhavingsvraag;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;

/** Reading requests of those who enforce the law: one's own, or for whoever decides all of them. */
@ApplicationScoped
public class Handhavingslezer {

    private Handhavingsverzoeken verzoeken;
    private Handhavingsreferentie referentie;
    private Handhavingsbrief brief;
    private Persoonslezer register;
    private Collegas collegas;
    private Aanwezige aanwezige;
    private Handhavingswerk werk;

    Handhavingslezer() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingslezer(
            Handhavingsverzoeken verzoeken,
            Handhavingsreferentie referentie,
            Handhavingsbrief brief,
            Persoonslezer register,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.referentie = referentie;
        this.brief = brief;
        this.register = register;
        this.collegas = collegas;
        this.aanwezige = aanwezige;
        werk = new Handhavingswerk(verzoeken, Handhavingswerk.BESLISSER, aanwezige, klok);
    }

    /**
     * Lists requests: all of them for whoever decides, and for anybody else one's own.
     *
     * @param vraag which part of which list
     * @param doel the purpose
     * @return that part
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.OPSOMMEN)
    public Pagina<Handhavingsregel> lijst(Handhavingsvraag vraag, Doelbinding doel) {
        boolean alle = isBeslisser();
        Handhavingsvraag mag = alle ? vraag : vraag.alleenVan(werk.ik());
        List<Handhavingsverzoek> gelezen = verzoeken.lijst(mag);
        Map<UUID, String> namen = alle
                ? collegas.namen(
                        gelezen.stream().map(Handhavingsverzoek::ingediendDoor).collect(Collectors.toSet()))
                : Map.of();
        return new Pagina<>(
                gelezen.stream()
                        .map(verzoek -> regel(verzoek, namen.getOrDefault(verzoek.ingediendDoor(), "")))
                        .toList(),
                verzoeken.tel(mag));
    }

    private Handhavingsregel regel(Handhavingsverzoek verzoek, String indiener) {
        boolean alle = isBeslisser();
        return new Handhavingsregel(
                verzoek.id(),
                verzoek.nummer(),
                indiener,
                alle ? "" : verzoek.naam(),
                alle ? null : verzoek.persoon().orElse(null),
                verzoek.ingediendOp(),
                verzoek.uiterlijk(),
                verzoek.stand().isOpen() && verzoek.uiterlijk().isBefore(werk.vandaag()),
                verzoek.stand(),
                verzoek.geslotenOp().orElse(null),
                alle ? verzoek.teVertellenVoor().orElse(null) : null);
    }

    /**
     * @param id which request
     * @param doel the purpose
     * @return the request, and the decision on it
     * @throws nl.samenspraak.kern.Weigering when it is not there, or somebody else's
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK)
    public Handhavingsblad toon(HandhavingId id, Doelbinding doel) {
        return blad(werk.lees(id));
    }

    /**
     * @param id which request
     * @param doel the purpose
     * @return the letter with the decision
     * @throws nl.samenspraak.kern.OngeldigeWaarde while nothing was decided
     * @throws nl.samenspraak.kern.Weigering when it is not there, or somebody else's
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.AFDRUKKEN, daad = "handhaving.besluit-bekeken")
    public Handhavingsstuk besluit(HandhavingId id, Doelbinding doel) {
        HandhavingsverzoekView verzoek = blad(werk.lees(id)).verzoek();
        return new Handhavingsstuk(verzoek, brief.van(verzoek));
    }

    /**
     * @param id which request
     * @param doel the purpose
     * @return the letter with which the person it was about hears of it
     * @throws nl.samenspraak.kern.OngeldigeWaarde while nothing was decided
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.AFDRUKKEN, daad = "handhaving.brief-bekeken")
    public Handhavingsstuk briefAanBetrokkene(HandhavingId id, Doelbinding doel) {
        werk.eisPet();
        Handhavingsblad blad = blad(werk.lees(id));
        return new Handhavingsstuk(blad.verzoek(), brief.aanBetrokkene(blad.verzoek(), blad.persoon()));
    }

    private Handhavingsblad blad(Handhavingsverzoek verzoek) {
        Set<UUID> wie = new HashSet<>(Set.of(verzoek.ingediendDoor()));
        verzoek.geslotenDoor().ifPresent(wie::add);
        wie.addAll(verzoek.informeerders());
        Map<UUID, String> namen = collegas.namen(wie);
        HandhavingsverzoekView gelezen = verzoek.view(
                referentie,
                namen.getOrDefault(verzoek.ingediendDoor(), ""),
                verzoek.geslotenDoor().map(door -> namen.getOrDefault(door, "")).orElse(""));
        return new Handhavingsblad(
                isBeslisser() ? gelezen : gelezen.zonderNotitie(),
                isBeslisser(),
                verzoek.persoon()
                        .filter(persoon -> isBeslisser() && Poort.opentOok(Dossierdeel.PERSOON))
                        .flatMap(register::regel)
                        .orElse(null),
                isBeslisser()
                        ? verzoek.informatie(referentie, namen, werk.vandaag()).orElse(null)
                        : null);
    }

    private boolean isBeslisser() {
        return aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Handhavingswerk.BESLISSER))
                .isPresent();
    }
}
