package nl.samenspraak.toegang.spoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.navraag.Zaaknummers;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who looked at the data of whoever is signed in (R-LOG-03). Nobody says whom it is about: that stands with the account. Each time leaves a line, as
 * the own look of that person.
 */
@ApplicationScoped
public class Eigenspoor {

    private static final String MELDPUNT = "meldpunt-niet-acuut";

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Spoorzoeker zoeker;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Eigenzicht eigenzicht;

    @Inject
    private Adresmerk merken;

    @Inject
    @Any
    private Instance<Zaaknummers> nummers;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "samenspraak.inwoner.naam-medewerker", defaultValue = "false")
    private boolean metNaam;

    /**
     * @param vraag which looks
     * @param eerste index of the first row, from 0
     * @param aantal how many rows
     * @param doel the purpose
     * @return those looks at the data of whoever is signed in
     */
    @Inzage(deel = Dossierdeel.EIGEN_DOSSIER, actie = Actie.OPSOMMEN)
    public Spoorbeeld regels(Spoorvraag vraag, int eerste, int aantal, Doelbinding doel) {
        Spoorzoeker.Wiens wiens = wiens();
        List<Spoorregel> regels = bekleed(wiens, zoeker.zoek(wiens, vraag, eerste, aantal));
        return new Spoorbeeld(ik(), regels, zoeker.tel(wiens, vraag, Telgrens.tot(eerste)));
    }

    /**
     * @param merk the mark of a line of the log
     * @param doel the purpose
     * @return that look
     * @throws Weigering when there is none, or it is not to be seen by whoever is signed in: which of the two is told nowhere, the log included
     */
    @Inzage(deel = Dossierdeel.EIGEN_DOSSIER, actie = Actie.OPSOMMEN)
    public Spoorregel regel(UUID merk, Doelbinding doel) {
        Spoorzoeker.Wiens wiens = wiens();
        Spoorrij rij =
                zoeker.vind(wiens, merken.open(merk)).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        return bekleed(wiens, List.of(rij)).get(0);
    }

    /** @return the cases that whoever is signed in may know of; ids alone, and nothing of what is in them */
    public List<Zaakverwijzing> zaken() {
        return zicht().zichtbaar();
    }

    private Gebruiker inwoner() {
        return aanwezige
                .gebruiker()
                .filter(gebruiker -> gebruiker.inwoner().isPresent())
                .orElseThrow(() -> new Weigering(Weigergrond.PET_OPENT_DIT_NIET));
    }

    private PersoonId ik() {
        return inwoner().inwoner().orElseThrow();
    }

    private Spoorzoeker.Wiens wiens() {
        Set<String> meldpunt = rechten.doelen().alle().stream()
                .filter(doel -> MELDPUNT.equals(doel.activiteit()))
                .map(Doel::code)
                .collect(Collectors.toSet());
        return new Spoorzoeker.Wiens(pseudoniemen.van(ik()), inwoner().id(), zicht(), meldpunt);
    }

    private Zicht zicht() {
        return eigenzicht.van(ik());
    }

    private List<Spoorregel> bekleed(Spoorzoeker.Wiens wiens, List<Spoorrij> rijen) {
        Set<UUID> bestaan = bestaan(wiens.zicht(), rijen);
        return rijen.stream().map(rij -> bekleed(wiens, rij, bestaan)).toList();
    }

    /** Which of the cases of others that lines name are there still. */
    private Set<UUID> bestaan(Zicht zicht, List<Spoorrij> rijen) {
        UUID kijker = inwoner().id();
        Map<String, Set<UUID>> perSoort = rijen.stream()
                .filter(zicht::isMogelijkVanEenAnder)
                .collect(Collectors.groupingBy(
                        Spoorrij::zaak, Collectors.mapping(Spoorrij::dossier, Collectors.toSet())));
        Set<UUID> bestaan = new HashSet<>();
        for (Zaaknummers module : nummers) {
            Set<UUID> zaken = perSoort.getOrDefault(module.soort().code(), Set.of());
            if (!zaken.isEmpty()) {
                bestaan.addAll(module.nummers(zaken, kijker).keySet());
            }
        }
        return bestaan;
    }

    private Spoorregel bekleed(Spoorzoeker.Wiens wiens, Spoorrij rij, Set<UUID> bestaan) {
        boolean bijEenAnder = wiens.zicht().isVanEenAnder(rij, bestaan);
        Optional<Doel> doel =
                Optional.ofNullable(rij.doel()).filter(code -> !bijEenAnder).flatMap(rechten.doelen()::vind);
        Optional<Eigenzaak> later = wiens.zicht().later(rij, LocalDate.ofInstant(rij.moment(), klok.getZone()));
        return new Spoorregel(
                merken.van(rij.logid()),
                ik(),
                rij.moment(),
                soort(wiens, rij, bijEenAnder),
                rij.organisatie() == null ? "" : rij.organisatie(),
                rij.pet() == null ? "" : rechten.matrix().naam(rij.pet()),
                rij.pet(),
                metNaam && !Gebruiker.SYSTEEM.equals(rij.gebruiker()) ? rij.naam() : null,
                rij.actie(),
                bijEenAnder ? null : daad(rij),
                bijEenAnder ? List.of(Dossierdeel.PERSOON.code()) : Zicht.delen(rij),
                doel.map(Doel::taak).orElse(null),
                doel.map(waarvoor -> waarvoor.grondslag().omschrijving()).orElse(null),
                doel.map(waarvoor -> waarvoor.grondslag().aanhaling()).orElse(null),
                bijEenAnder ? null : Zicht.naar(rij).orElse(null),
                later.map(Eigenzaak::zichtbaarOp).orElse(null),
                later.map(Eigenzaak::grond).orElse(null));
    }

    private String daad(Spoorrij rij) {
        return Zicht.daad(rij).map(code -> rechten.daden().woorden(code, true)).orElse(null);
    }

    private static Spoorregel.Soort soort(Spoorzoeker.Wiens wiens, Spoorrij rij, boolean bijEenAnder) {
        if (wiens.account().equals(rij.gebruiker())) {
            return Spoorregel.Soort.ZELF;
        }
        if (Uitkomst.GEWEIGERD.code().equals(rij.uitkomst())) {
            return Spoorregel.Soort.GEWEIGERD;
        }
        if (bijEenAnder) {
            return Spoorregel.Soort.BIJ_EEN_ANDER;
        }
        return Uitkomst.NOOD.code().equals(rij.uitkomst()) ? Spoorregel.Soort.NOOD : Spoorregel.Soort.GEDAAN;
    }
}
