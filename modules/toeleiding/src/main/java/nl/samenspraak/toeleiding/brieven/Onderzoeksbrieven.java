package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.Id;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.stukken.Stukkenlade;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * The letters of an onderzoek. A letter is made to be read; when it goes, it is made again and has to say the same, and only then it is kept, precisely
 * as it went. That it went, to whom and on which day is what the onderzoek remembers.
 */
@ApplicationScoped
public class Onderzoeksbrieven {

    /** From this age on the Jeugdwet holds no longer (Jw 1.1). */
    private static final int VOLWASSEN = 18;

    private Briefarchief archief;
    private Briefontvangers ontvangers;
    private Briefschrijver schrijver;
    private Briefplichten plichten;
    private Onderzoeksbriefwoorden woorden;
    private Onderzoeksbriefkluis kluis;
    private Stukkenlade stukken;
    private Drukkerij drukkerij;
    private Kopweergave koppen;
    private Personenregister register;
    private Collegas collegas;
    private Noodzaakregel noodzaak;
    private Aanwezige aanwezige;
    private Toeleidingwerk werk;

    Onderzoeksbrieven() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoeksbrieven(
            Toeleidingen toeleidingen,
            Briefarchief archief,
            Briefontvangers ontvangers,
            Briefschrijver schrijver,
            Briefplichten plichten,
            Onderzoeksbriefwoorden woorden,
            Onderzoeksbriefkluis kluis,
            Stukkenlade stukken,
            Drukkerij drukkerij,
            Kopweergave koppen,
            Personenregister register,
            Collegas collegas,
            Noodzaakregel noodzaak,
            Aanwezige aanwezige,
            Clock klok) {
        this.archief = archief;
        this.ontvangers = ontvangers;
        this.schrijver = schrijver;
        this.plichten = plichten;
        this.woorden = woorden;
        this.kluis = kluis;
        this.stukken = stukken;
        this.drukkerij = drukkerij;
        this.koppen = koppen;
        this.register = register;
        this.collegas = collegas;
        this.noodzaak = noodzaak;
        this.aanwezige = aanwezige;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return its letters, and which can be made now
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public BriefoverzichtView open(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        Dossierkop kop = koppen.van(toeleiding);
        List<Briefregel> verstuurd = archief.van(id);
        Map<UUID, String> namen =
                collegas.namen(verstuurd.stream().map(Briefregel::door).collect(Collectors.toSet()));
        return new BriefoverzichtView(
                kop,
                keuzes(toeleiding, kop, verstuurd),
                verstuurd.stream()
                        .map(brief -> new BriefoverzichtView.Regel(
                                brief.id(),
                                brief.soort(),
                                brief.naam(),
                                brief.wijze(),
                                brief.op(),
                                Kopweergave.naam(namen, brief.door()),
                                brief.postreden()))
                        .toList());
    }

    private List<BriefoverzichtView.Keuze> keuzes(Toeleiding toeleiding, Dossierkop kop, List<Briefregel> verstuurd) {
        List<BriefoverzichtView.Keuze> keuzes = new ArrayList<>();
        Briefplichten.Stand stand = plichten.van(toeleiding.id());
        Arrays.stream(Briefsoort.values())
                .forEach(soort -> ontvangers.van(soort, kop, stand).stream()
                        .filter(aan -> past(soort, aan, toeleiding, stand) && !heeftHem(verstuurd, soort, aan))
                        .map(aan -> new BriefoverzichtView.Keuze(
                                soort,
                                aan.sleutel(),
                                aan.naam(),
                                stand.velden(soort, aan, velden(soort, toeleiding)),
                                isVerschuldigd(soort, aan, stand)))
                        .forEach(keuzes::add));
        return keuzes;
    }

    /** An outcome can be told only once it is there, and then it is owed until it was told (R-TOE-13). */
    private static boolean isVerschuldigd(Briefsoort soort, Briefontvanger aan, Briefplichten.Stand stand) {
        return soort == Briefsoort.UITKOMST || soort == Briefsoort.AFGEWEZEN || stand.moet(soort, aan);
    }

    /** Who asked for an onderzoek can be left unnamed only where somebody else asked for it. */
    private List<Briefveld> velden(Briefsoort soort, Toeleiding toeleiding) {
        return woorden.brief(soort).velden().stream()
                .filter(veld -> toeleiding.herkomst() == Herkomst.PROFESSIONAL
                        || !veld.code().equals(Briefschrijver.AFGESCHERMD))
                .toList();
    }

    /** What is owed can always be written, however the toeleiding stands. */
    private static boolean past(
            Briefsoort soort, Briefontvanger aan, Toeleiding toeleiding, Briefplichten.Stand stand) {
        return stand.moet(soort, aan)
                || BriefPastBijStand.toets(soort, toeleiding).isEmpty();
    }

    private static boolean heeftHem(List<Briefregel> verstuurd, Briefsoort soort, Briefontvanger aan) {
        return soort.eenmalig()
                && verstuurd.stream()
                        .anyMatch(brief ->
                                brief.soort() == soort && brief.ontvanger().equals(aan.sleutel()));
    }

    /** A letter with whom it is for, or why there is none. */
    private record Gemaakt(
            Briefontvanger aan, Brief brief, Postwaarschuwing waarschuwing, Weigerreden reden, String veld) {

        static Gemaakt niet(Weigerreden reden, String veld) {
            return new Gemaakt(null, null, Postwaarschuwing.GEEN, reden, veld);
        }
    }

    /**
     * Makes a letter to be read. Nothing is kept of it.
     *
     * @param id the toeleiding
     * @param opdracht which letter, and what its writer added
     * @param doel the purpose
     * @return the letter, or why not
     * @throws nl.samenspraak.kern.Weigering when the toeleiding is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.AFDRUKKEN,
            daad = "toeleiding.brief-bekeken",
            soorten = Briefsoort.class)
    public Briefstuk bekijk(ToeleidingId id, Briefopdracht opdracht, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        Gemaakt gemaakt = maak(toeleiding, opdracht, doel);
        if (gemaakt.reden() != null) {
            return new Briefstuk(id, toeleiding.persoon(), null, gemaakt.reden(), gemaakt.veld(), opdracht.soort());
        }
        String html = drukkerij.voorbeeld(gemaakt.brief());
        return new Briefstuk(
                id,
                toeleiding.persoon(),
                new Briefstuk.Blad(
                        gemaakt.brief().onderwerp(),
                        wijzen(opdracht.soort(), gemaakt.aan()),
                        gemaakt.waarschuwing(),
                        html,
                        drukkerij.druk(gemaakt.brief()),
                        kluis.afdruk(html)),
                null,
                "",
                opdracht.soort());
    }

    private Gemaakt maak(Toeleiding toeleiding, Briefopdracht opdracht, Doelbinding doel) {
        Dossierkop kop = metPersoon(toeleiding, doel);
        Briefplichten.Stand stand = plichten.van(toeleiding.id());
        Optional<Briefontvanger> aan = ontvangers.van(opdracht.soort(), kop, stand).stream()
                .filter(ontvanger -> ontvanger.sleutel().equals(opdracht.ontvanger()))
                .findFirst();
        boolean past = aan.filter(ontvanger -> past(opdracht.soort(), ontvanger, toeleiding, stand))
                .isPresent();
        if (!past) {
            return Gemaakt.niet(
                    BriefPastBijStand.toets(opdracht.soort(), toeleiding).orElse(Weigerreden.BRIEF_ZONDER_ONTVANGER),
                    "");
        }
        if (heeftHem(archief.van(toeleiding.id()), opdracht.soort(), aan.get())) {
            return Gemaakt.niet(Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        Optional<String> leeg = stand.velden(opdracht.soort(), aan.get(), velden(opdracht.soort(), toeleiding)).stream()
                .filter(veld -> veld.verplicht())
                .filter(veld -> opdracht.veld(veld.code()).isEmpty())
                .map(veld -> veld.code())
                .findFirst();
        if (leeg.isPresent()) {
            return Gemaakt.niet(Weigerreden.BRIEF_VELD_ONTBREEKT, leeg.get());
        }
        boolean onder18 =
                kop.persoon() != null && kop.persoon().geboortedatum().kanJongerZijnDan(VOLWASSEN, werk.vandaag());
        Briefgrond grond = new Briefgrond(
                doel.doel().grondslag().aanhaling(onder18),
                Toeleidingwerk.overWettenHeen(doel).isEmpty());
        Brief brief = schrijver.schrijf(toeleiding, kop, opdracht, aan.get(), naam(), werk.vandaag(), grond);
        return new Gemaakt(aan.get(), brief, waarschuwing(kop, opdracht.soort(), aan.get()), null, "");
    }

    /** What the BRP says of the client counts for the client; of the address also for who lives there too. */
    private static Postwaarschuwing waarschuwing(Dossierkop kop, Briefsoort soort, Briefontvanger aan) {
        if (kop.persoon() == null) {
            return Postwaarschuwing.GEEN;
        }
        Postwaarschuwing vanInwoner = Postwaarschuwing.van(kop.persoon());
        return switch (soort.aan()) {
            case INWONER -> vanInwoner;
            case GEZINSLID -> vanInwoner.overAdres();
            case VERZOEKER, PARTIJ, LOKET -> Postwaarschuwing.GEEN;
        };
    }

    /** Who sends a letter looks up to whom it goes: that is a look of its own at that person, with its own line. */
    private Dossierkop metPersoon(Toeleiding toeleiding, Doelbinding doel) {
        Dossierkop kop = koppen.van(toeleiding);
        return kop.persoon() != null
                ? kop
                : register.regels(Set.of(toeleiding.persoon()), doel)
                        .van(toeleiding.persoon())
                        .map(kop::met)
                        .orElse(kop);
    }

    private String naam() {
        return aanwezige.gebruiker().map(Gebruiker::naam).orElse("");
    }

    /**
     * Opens a letter that went.
     *
     * @param id the toeleiding
     * @param brief the letter
     * @param doel the purpose
     * @return the letter as it went, or that it is not there any more
     * @throws nl.samenspraak.kern.Weigering when the toeleiding is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.AFDRUKKEN,
            daad = "toeleiding.brief-bekeken",
            soorten = Briefsoort.class)
    public Briefstuk lees(ToeleidingId id, UUID brief, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        return archief.find(id, brief)
                .map(gevonden -> new Briefstuk(
                        id,
                        toeleiding.persoon(),
                        new Briefstuk.Blad(
                                gevonden.onderwerp(),
                                List.of(),
                                Postwaarschuwing.GEEN,
                                new String(
                                        kluis.open(gevonden.id(), Onderzoeksbriefkluis.HTML, gevonden.html()),
                                        StandardCharsets.UTF_8),
                                kluis.open(gevonden.id(), Onderzoeksbriefkluis.PDF, gevonden.pdf()),
                                ""),
                        null,
                        "",
                        gevonden.soort()))
                .orElseGet(() -> new Briefstuk(id, toeleiding.persoon(), null, Weigerreden.GEEN_ANTWOORD, "", null));
    }

    /**
     * Sends a letter as it was read, and keeps it.
     *
     * @param id the toeleiding
     * @param opdracht which letter, and what its writer added
     * @param afdruk what was remembered of the letter that was read
     * @param wijze how it goes; {@code null} when that was not chosen
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it went, or why not
     * @throws nl.samenspraak.kern.Weigering when the toeleiding is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it since it was read
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VERSTREKKEN,
            daad = "toeleiding.brief-gestuurd",
            soorten = Briefsoort.class)
    public Verrichting<Weigerreden> verstuur(
            ToeleidingId id, Briefopdracht opdracht, String afdruk, Briefwijze wijze, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Gemaakt gemaakt = maak(toeleiding, opdracht, doel);
        Optional<Weigerreden> bezwaar =
                Optional.ofNullable(gemaakt.reden()).or(() -> kan(opdracht, gemaakt, afdruk, wijze));
        werk.verricht(toeleiding, () -> {
            if (bezwaar.isEmpty()) {
                if (plichten.van(id).blijft(opdracht.soort(), gemaakt.aan())) {
                    leg(toeleiding, opdracht, gemaakt, wijze);
                }
                plichten.verstuurd(id, opdracht.soort(), gemaakt.aan(), werk.nu());
                if (opdracht.soort() == Briefsoort.STUKKEN) {
                    stukken.zijnVerteld(id, werk.vandaag());
                }
            }
            return bezwaar;
        });
        return new Verrichting<>(
                id,
                Set.of(toeleiding.persoon()),
                bezwaar.isPresent() ? null : inLogboek(opdracht.soort(), gemaakt.aan()),
                bezwaar.orElse(null),
                opdracht.soort());
    }

    /** Of somebody in private only what he is here; of a professional the organisation (R-LOG-01). */
    private static String inLogboek(Briefsoort soort, Briefontvanger aan) {
        return switch (soort.aan()) {
            case INWONER, GEZINSLID -> aan.naam();
            case VERZOEKER, PARTIJ, LOKET -> aan.aan().naam();
        };
    }

    private Optional<Weigerreden> kan(Briefopdracht opdracht, Gemaakt gemaakt, String afdruk, Briefwijze wijze) {
        if (wijze == null) {
            return Optional.of(Weigerreden.BRIEF_WIJZE_ONTBREEKT);
        }
        if (!wijzen(opdracht.soort(), gemaakt.aan()).contains(wijze)) {
            return Optional.of(Weigerreden.BRIEF_ZONDER_ADRES);
        }
        Optional<Weigerreden> ongewogen = weegt(gemaakt.waarschuwing(), opdracht.postreden(), wijze);
        if (ongewogen.isPresent()) {
            return ongewogen;
        }
        return kluis.afdruk(drukkerij.voorbeeld(gemaakt.brief())).equals(afdruk)
                ? Optional.empty()
                : Optional.of(Weigerreden.BRIEF_ANDERS);
    }

    /** Who sends a letter to whom or where the BRP says otherwise, says why (R-ALG-27). */
    private Optional<Weigerreden> weegt(Postwaarschuwing waarschuwing, String reden, Briefwijze wijze) {
        if (!waarschuwing.geldt(wijze == Briefwijze.POST)) {
            return Optional.empty();
        }
        return reden.isEmpty()
                ? Optional.of(Weigerreden.POSTREDEN_ONTBREEKT)
                : noodzaak.fout(reden).map(fout -> Weigerreden.POSTREDEN_IS_GEEN);
    }

    private void leg(Toeleiding toeleiding, Briefopdracht opdracht, Gemaakt gemaakt, Briefwijze wijze) {
        UUID id = Id.nieuw();
        byte[] html = drukkerij.voorbeeld(gemaakt.brief()).getBytes(StandardCharsets.UTF_8);
        archief.add(new Onderzoeksbrief(
                toeleiding.id(),
                opdracht.soort(),
                gemaakt.aan(),
                new Onderzoeksbrief.Inhoud(
                        id,
                        woorden.versie(),
                        gemaakt.brief().onderwerp(),
                        kluis.sluitOp(id, Onderzoeksbriefkluis.PDF, drukkerij.druk(gemaakt.brief())),
                        kluis.sluitOp(id, Onderzoeksbriefkluis.HTML, html),
                        kluis.versie()),
                new Onderzoeksbrief.Verzending(
                        wijze, gemaakt.waarschuwing().geldt(wijze == Briefwijze.POST) ? opdracht.postreden() : ""),
                werk.ik(),
                werk.nu()));
    }

    private static List<Briefwijze> wijzen(Briefsoort soort, Briefontvanger aan) {
        return Arrays.stream(Briefwijze.values())
                .filter(wijze -> wijze == Briefwijze.POST ? aan.adres() : wijze.past(soort.aan()))
                .toList();
    }
}
