package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzen;
import nl.samenspraak.coordinatie.betrokkenen.Gezinslid;
import nl.samenspraak.coordinatie.betrokkenen.Kring;
import nl.samenspraak.coordinatie.betrokkenen.Kringbeheer;
import nl.samenspraak.coordinatie.betrokkenen.Kringlezer;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.betrokkenen.Planspoor;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The letters of a coördinatie. A letter is made to be read; when it goes, it is made again and has to say the same, and only then it is kept, precisely
 * as it went. With that what was owed is done (R-COO-22, R-ALG-06, R-ALG-08).
 */
@ApplicationScoped
public class Planbrieven {

    private static final int MEESTE_ADRESREGELS = 4;

    private Planbriefarchief archief;
    private Planbriefontvangers ontvangers;
    private Planbriefschrijver schrijver;
    private Planbriefwoorden woorden;
    private Planbriefkluis kluis;
    private Kring kring;
    private Kringlezer lezer;
    private Planspoor plan;
    private Aanwijzen aanwijzen;
    private Drukkerij drukkerij;
    private Kopweergave koppen;
    private Personenregister register;
    private Collegas collegas;
    private Aanwezige aanwezige;
    private Coordinatiewerk werk;

    Planbrieven() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbrieven(
            Planbriefarchief archief,
            Planbriefontvangers ontvangers,
            Planbriefschrijver schrijver,
            Planbriefwoorden woorden,
            Planbriefkluis kluis,
            Kring kring,
            Kringlezer lezer,
            Planspoor plan,
            Aanwijzen aanwijzen,
            Drukkerij drukkerij,
            Kopweergave koppen,
            Personenregister register,
            Collegas collegas,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.archief = archief;
        this.ontvangers = ontvangers;
        this.schrijver = schrijver;
        this.woorden = woorden;
        this.kluis = kluis;
        this.kring = kring;
        this.lezer = lezer;
        this.plan = plan;
        this.aanwijzen = aanwijzen;
        this.drukkerij = drukkerij;
        this.koppen = koppen;
        this.register = register;
        this.collegas = collegas;
        this.aanwezige = aanwezige;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param doel the purpose
     * @return its letters, and which are owed
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public PlanbrievenView open(CoordinatieId id, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        Planbriefstof stof = stof(coordinatie, koppen.van(coordinatie));
        Map<UUID, String> namen = collegas.namen(
                stof.verstuurd().stream().map(Planbriefregel::door).collect(Collectors.toSet()));
        return new PlanbrievenView(
                stof.kop(),
                keuzes(stof),
                stof.verstuurd().stream()
                        .map(brief -> new PlanbrievenView.Regel(
                                brief.id(),
                                brief.soort(),
                                brief.naam(),
                                brief.wijze(),
                                brief.op(),
                                Kopweergave.naam(namen, brief.door())))
                        .toList());
    }

    private Planbriefstof stof(Coordinatie coordinatie, Coordinatiekop kop) {
        CoordinatieId id = coordinatie.id();
        List<Partijdeelname> partijen = lezer.partijen(id, Dossierdeel.COORDINATIEDOSSIER);
        return new Planbriefstof(
                coordinatie,
                kop,
                lezer.leden(kop),
                partijen,
                aanwijzen.van(id).stream()
                        .filter(wie -> wie.tot() == null)
                        .findFirst()
                        .orElse(null),
                archief.van(id),
                lid -> lezen(id, lid, partijen));
    }

    /** A party reads what it does itself: whoever does something for somebody else, is not named to this person. */
    private List<String> lezen(CoordinatieId id, UUID lid, List<Partijdeelname> partijen) {
        Set<UUID> voor = plan.partijenVoor(id, lid);
        return partijen.stream()
                .filter(partij -> voor.contains(partij.id()))
                .map(Partijdeelname::naam)
                .toList();
    }

    private List<PlanbrievenView.Keuze> keuzes(Planbriefstof stof) {
        return Arrays.stream(Planbriefsoort.values())
                .flatMap(soort -> ontvangers.van(soort, stof).stream()
                        .map(aan -> new PlanbrievenView.Keuze(
                                soort,
                                aan.sleutel(),
                                soort.aan() == Planbriefsoort.Aan.GEZINSLID
                                        ? aan.aan().naam()
                                        : aan.naam(),
                                woorden.brief(soort).velden())))
                .toList();
    }

    /** A letter with whom it is for, or why there is none. */
    private record Gemaakt(Planbriefontvanger aan, boolean laatste, Brief brief, Weigerreden reden, String veld) {

        static Gemaakt niet(Weigerreden reden, String veld) {
            return new Gemaakt(null, false, null, reden, veld);
        }
    }

    /**
     * Makes a letter to be read. Nothing is kept of it.
     *
     * @param id the coördinatie
     * @param opdracht which letter, and what its writer added
     * @param doel the purpose
     * @return the letter, or why not
     * @throws nl.samenspraak.kern.Weigering when the coördinatie is not there
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.AFDRUKKEN,
            daad = "coordinatie.brief-bekeken",
            soorten = Planbriefsoort.class)
    public Planbriefstuk bekijk(CoordinatieId id, Planbriefopdracht opdracht, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        Gemaakt gemaakt = maak(coordinatie, opdracht, doel);
        if (gemaakt.reden() != null) {
            return new Planbriefstuk(
                    id, coordinatie.persoon(), null, gemaakt.reden(), gemaakt.veld(), opdracht.soort());
        }
        String html = drukkerij.voorbeeld(gemaakt.brief());
        return new Planbriefstuk(
                id,
                coordinatie.persoon(),
                new Planbriefstuk.Blad(
                        gemaakt.brief().onderwerp(),
                        wijzen(opdracht.soort(), gemaakt.aan()),
                        html,
                        drukkerij.druk(gemaakt.brief()),
                        kluis.afdruk(html)),
                null,
                "",
                opdracht.soort());
    }

    private Gemaakt maak(Coordinatie coordinatie, Planbriefopdracht opdracht, Doelbinding doel) {
        Planbriefstof stof = stof(coordinatie, metPersoon(coordinatie, doel));
        List<Planbriefontvanger> alle = ontvangers.van(opdracht.soort(), stof);
        Optional<Planbriefontvanger> aan = alle.stream()
                .filter(ontvanger -> ontvanger.sleutel().equals(opdracht.ontvanger()))
                .findFirst();
        if (aan.isEmpty()) {
            return Gemaakt.niet(Weigerreden.BRIEF_NIET_NU, "");
        }
        List<String> adres = opdracht.regels(Planbriefwoorden.ADRES);
        if (adres.size() > MEESTE_ADRESREGELS) {
            return Gemaakt.niet(Weigerreden.BRIEF_ADRES_TE_LANG, Planbriefwoorden.ADRES);
        }
        return woorden.brief(opdracht.soort()).velden().stream()
                .filter(veld -> veld.verplicht() && opdracht.veld(veld.code()).isEmpty())
                .findFirst()
                .map(veld -> Gemaakt.niet(Weigerreden.BRIEF_VELD_ONTBREEKT, veld.code()))
                .orElseGet(() -> {
                    Planbriefontvanger op = aan.get().op(adres);
                    return new Gemaakt(
                            op,
                            isLaatste(op, alle),
                            schrijver.schrijf(stof, opdracht, op, naam(), werk.vandaag()),
                            null,
                            "");
                });
    }

    /** Of a child from twelve two letters go; with the last of them it is told. */
    private static boolean isLaatste(Planbriefontvanger aan, List<Planbriefontvanger> alle) {
        return aan.over() != null
                && alle.stream()
                        .noneMatch(ander -> !ander.sleutel().equals(aan.sleutel())
                                && ander.over().lid().equals(aan.over().lid()));
    }

    /** Who sends a letter looks up to whom it goes: that is a look of its own at that person, with its own line. */
    private Coordinatiekop metPersoon(Coordinatie coordinatie, Doelbinding doel) {
        Coordinatiekop kop = koppen.van(coordinatie);
        return kop.persoon() != null
                ? kop
                : register.regels(Set.of(coordinatie.persoon()), doel)
                        .van(coordinatie.persoon())
                        .map(kop::met)
                        .orElse(kop);
    }

    private String naam() {
        return aanwezige.gebruiker().map(Gebruiker::naam).orElse("");
    }

    /**
     * Opens a letter that went.
     *
     * @param id the coördinatie
     * @param brief the letter
     * @param doel the purpose
     * @return the letter as it went, or that it is not there any more
     * @throws nl.samenspraak.kern.Weigering when the coördinatie is not there
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.AFDRUKKEN,
            daad = "coordinatie.brief-bekeken",
            soorten = Planbriefsoort.class)
    public Planbriefstuk lees(CoordinatieId id, UUID brief, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        return archief.find(id, brief)
                .map(gevonden -> new Planbriefstuk(
                        id,
                        coordinatie.persoon(),
                        new Planbriefstuk.Blad(
                                gevonden.onderwerp(),
                                List.of(),
                                new String(
                                        kluis.open(gevonden.id(), Planbriefkluis.HTML, gevonden.html()),
                                        StandardCharsets.UTF_8),
                                kluis.open(gevonden.id(), Planbriefkluis.PDF, gevonden.pdf()),
                                ""),
                        null,
                        "",
                        gevonden.soort()))
                .orElseGet(() -> new Planbriefstuk(id, coordinatie.persoon(), null, Weigerreden.IS_ER_NIET, "", null));
    }

    /**
     * Sends a letter as it was read, and keeps it.
     *
     * @param id the coördinatie
     * @param opdracht which letter, and what its writer added
     * @param afdruk what was remembered of the letter that was read
     * @param wijze how it goes; {@code null} when that was not chosen
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it went, or why not
     * @throws nl.samenspraak.kern.Weigering when the coördinatie is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it since it was read
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.VERSTREKKEN,
            daad = "coordinatie.brief-gestuurd",
            soorten = Planbriefsoort.class)
    public Verrichting<Weigerreden> verstuur(
            CoordinatieId id,
            Planbriefopdracht opdracht,
            String afdruk,
            Planbriefwijze wijze,
            long versie,
            Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        Gemaakt gemaakt = maak(coordinatie, opdracht, doel);
        return werk.verricht(coordinatie, () -> {
                    Optional<Weigerreden> bezwaar = Optional.ofNullable(gemaakt.reden())
                            .or(() -> kan(opdracht.soort(), gemaakt, afdruk, wijze));
                    if (bezwaar.isEmpty()) {
                        leg(coordinatie, opdracht.soort(), gemaakt, wijze);
                        isVerteld(coordinatie, opdracht.soort(), gemaakt);
                    }
                    return bezwaar;
                })
                .met(gemaakt.aan() == null ? null : gemaakt.aan().naam())
                .als(opdracht.soort());
    }

    private Optional<Weigerreden> kan(Planbriefsoort soort, Gemaakt gemaakt, String afdruk, Planbriefwijze wijze) {
        if (wijze == null) {
            return Optional.of(Weigerreden.BRIEF_WIJZE_ONTBREEKT);
        }
        if (!wijzen(soort, gemaakt.aan()).contains(wijze)) {
            return Optional.of(Weigerreden.BRIEF_ZONDER_ADRES);
        }
        return kluis.afdruk(drukkerij.voorbeeld(gemaakt.brief())).equals(afdruk)
                ? Optional.empty()
                : Optional.of(Weigerreden.BRIEF_ANDERS);
    }

    private void leg(Coordinatie coordinatie, Planbriefsoort soort, Gemaakt gemaakt, Planbriefwijze wijze) {
        UUID id = Id.nieuw();
        byte[] html = drukkerij.voorbeeld(gemaakt.brief()).getBytes(StandardCharsets.UTF_8);
        archief.add(new Planbrief(
                coordinatie.id(),
                soort,
                gemaakt.aan(),
                new Planbrief.Inhoud(
                        id,
                        woorden.versie(),
                        gemaakt.brief().onderwerp(),
                        kluis.sluitOp(id, Planbriefkluis.PDF, drukkerij.druk(gemaakt.brief())),
                        kluis.sluitOp(id, Planbriefkluis.HTML, html),
                        kluis.versie()),
                wijze,
                werk.ik(),
                werk.nu()));
    }

    /** What was owed, is done. */
    private void isVerteld(Coordinatie coordinatie, Planbriefsoort soort, Gemaakt gemaakt) {
        switch (soort) {
            case BEGIN, OPVOLGING -> coordinatie.regieVerteld();
            case STOP -> coordinatie.bericht(werk.vandaag());
            case GEZINSLID -> {
                List<Gezinslid> leden = kring.leden(coordinatie.id());
                leden.stream()
                        .filter(lid -> gemaakt.laatste()
                                && lid.id().equals(gemaakt.aan().over().lid()))
                        .forEach(lid -> lid.hoorde(werk.vandaag()));
                coordinatie.moetGezinVertellen(Kringbeheer.eersteDag(leden));
            }
            case STOP_PARTIJ -> {
                // That it went, is what the archive knows.
            }
        }
        werk.telOpnieuw(coordinatie);
    }

    private static List<Planbriefwijze> wijzen(Planbriefsoort soort, Planbriefontvanger aan) {
        return Arrays.stream(Planbriefwijze.values())
                .filter(wijze -> wijze == Planbriefwijze.POST ? aan.adres() : wijze.past(soort.aan()))
                .toList();
    }
}
