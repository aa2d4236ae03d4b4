package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Zaakkoppeling;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.behandelen.Naamgenoot;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Overnamereden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Who handles a klacht: never somebody who was involved in what it is about (9:7, R-KLA-05).
 */
@ApplicationScoped
public class Werkverdeling {

    /** The most characters in why somebody gets a klacht. */
    static final int LANGSTE_REDEN = 300;

    private Betrokkenheidstoets toets;
    private Zaakkoppeling koppeling;
    private Collegas collegas;
    private Naamgenoten naamgenoten;
    private Klachtwerk werk;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(
            Klachten klachten,
            Betrokkenheidstoets toets,
            Zaakkoppeling koppeling,
            Collegas collegas,
            Behandelstukken stukken,
            Aanwezige aanwezige,
            Clock klok) {
        this.toets = toets;
        this.koppeling = koppeling;
        this.collegas = collegas;
        naamgenoten = new Naamgenoten(stukken);
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Takes up a klacht that nobody handles. As at the meldpunt, this takes the number from the list instead of the case, and shows
     * nothing; only then can it be opened.
     *
     * @param nummer the number, as the list shows it
     * @param eenAnder how the user knows that it is not about himself, after hearing that it names somebody called like him; empty when he was not
     *     asked
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when that is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there, or is about the user
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.opgepakt")
    public Verrichting<Weigerreden> pakOp(Klachtnummer nummer, String eenAnder, Doelbinding doel) {
        werk.eisPet();
        Klacht klacht = werk.lees(nummer);
        return werk.wijzig(klacht, () -> vanNiemand(klacht).or(() -> neem(klacht, "", eenAnder)));
    }

    /**
     * From now on it is the user's. A klager often knows no more than a name, and then nobody has said yet whose account that is. Who is called like
     * the beklaagde does not decide on that himself (9:7 lid 1): somebody else says it. Who is only called like somebody in the text, says that it
     * is another.
     */
    private Optional<Weigerreden> neem(Klacht klacht, String reden, String eenAnder) {
        if (klacht.voorgelegd()) {
            return Optional.of(Weigerreden.VOORGELEGD);
        }
        Naamgenoot ik = new Naamgenoot(werk.ik(), naam(werk.ik()));
        Optional<Weigerreden> betrokken = toets.toets(klacht, ik.account());
        if (betrokken.isPresent()) {
            return betrokken;
        }
        Optional<Weigerreden> genoemd = WieGenoemdWordtDenktNa.toets(klacht, ik.naam());
        if (genoemd.isPresent() && (eenAnder == null || eenAnder.isBlank())) {
            return genoemd;
        }
        Optional<Weigerreden> bezwaar = klacht.wijsToe(stap(ik.account(), reden), ik.account());
        if (bezwaar.isEmpty() && genoemd.isPresent()) {
            naamgenoten.legVast(klacht, ik, eenAnder, werk);
        }
        return bezwaar;
    }

    /**
     * Takes the klacht of a colleague over who is not there to give it: open, or with something left to be done after its end. As with taking it
     * up this takes the number from the list and shows nothing; that it was taken over, from whom and why, stays on the timeline.
     *
     * @param nummer the number, as the list shows it
     * @param reden why, on one line
     * @param eenAnder how the user knows that it is not about himself; empty when he was not asked
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there, or is about the user
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.overgenomen")
    public Verrichting<Weigerreden> neemOver(Klachtnummer nummer, String reden, String eenAnder, Doelbinding doel) {
        werk.eisPet();
        Klacht klacht = werk.lees(nummer);
        String waarom = Overnamereden.vanEenCollega(reden, LANGSTE_REDEN);
        return werk.wijzig(klacht, () -> {
            if (klacht.behandelaar().isEmpty()) {
                return Optional.of(Weigerreden.NOG_GEEN_BEHANDELAAR);
            }
            String eerst = heet(klacht.behandelaar().get());
            return neem(klacht, Klachtteksten.tekst("klacht.overgenomen", eerst, waarom), eenAnder);
        });
    }

    /**
     * Says that a colleague who is called like somebody in a klacht is another, so that he may handle it. Nobody says it of himself (9:7 lid 1).
     *
     * @param id the klacht
     * @param wie the account of the colleague, or {@code null}
     * @param reden how that is known, on one line
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.is-een-ander")
    public Verrichting<Weigerreden> isEenAnder(KlachtId id, UUID wie, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> {
            if (werk.ik().equals(wie)) {
                return Optional.of(Weigerreden.NAAM_VAN_UZELF);
            }
            if (wie == null || !naamgenoten.lijkt(klacht, new Naamgenoot(wie, naam(wie)))) {
                return Optional.of(Weigerreden.GEEN_NAAMGENOOT);
            }
            if (reden == null || reden.isBlank()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            naamgenoten.legVast(klacht, new Naamgenoot(wie, naam(wie)), reden, werk);
            return Optional.empty();
        });
    }

    private String heet(UUID wie) {
        return collegas.namen(Set.of(wie)).getOrDefault(wie, Klachtweergave.ONBEKEND);
    }

    /** To compare it with others: of whoever is unknown it is empty. */
    private String naam(UUID wie) {
        return collegas.namen(Set.of(wie)).getOrDefault(wie, "");
    }

    /**
     * Gives a klacht to a colleague, for a reason.
     *
     * @param id the klacht
     * @param aan the account of the colleague, or {@code null}
     * @param reden why, on one line
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.behandelaar-aangewezen")
    public Verrichting<Weigerreden> wijsToe(KlachtId id, UUID aan, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        return werk.wijzig(
                klacht,
                () -> geenCollega(aan)
                        .or(() -> waarom.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty())
                        .or(() -> geef(klacht, aan, waarom)));
    }

    /**
     * Lays a klacht down that none of those who handle klachten may handle: because it is about how they work, or because the law's test finds less
     * than its behandelaar knows (9:7 lid 1). Somebody is appointed then by whoever sees its number and its term only.
     *
     * @param id the klacht
     * @param reden why, on one line
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.voorgelegd")
    public Verrichting<Weigerreden> legVoor(KlachtId id, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        return werk.wijzig(klacht, () -> {
            if (!klacht.status().open()) {
                return Optional.of(Weigerreden.AFGEDAAN);
            }
            if (klacht.voorgelegd()) {
                return Optional.of(Weigerreden.VOORGELEGD);
            }
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            klacht.legVoor(
                    werk.stap(Klachtstapsoort.TOEGEWEZEN, Klachtteksten.tekst("klacht.voorgelegd.stap", waarom)));
            return Optional.empty();
        });
    }

    /**
     * Says which case a klacht is about, so that who was involved in it can be found. The answer is the same whether there is such a case
     * or not.
     *
     * @param id the klacht
     * @param nummer the number of the case as it was typed; empty when it is about none after all
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.zaak-gekoppeld")
    public Verrichting<Weigerreden> gaatOver(KlachtId id, String nummer, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String getypt = Invoer.regel(nummer, NieuweKlacht.LANGSTE_ZAAKNUMMER);
        return werk.wijzig(klacht, () -> {
            Optional<Weigerreden> bezwaar = koppeling.toets(klacht, getypt);
            if (bezwaar.isEmpty()) {
                Optional<String> eerder = klacht.zaaknummer();
                koppeling.koppel(klacht, getypt, doel);
                if (!eerder.equals(klacht.zaaknummer())) {
                    klacht.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, overZaak(klacht)));
                }
            }
            return bezwaar;
        });
    }

    private static String overZaak(Klacht klacht) {
        return klacht.zaaknummer()
                .map(nummer -> Klachtteksten.tekst("gewijzigd.zaak.gekoppeld", nummer))
                .orElseGet(() -> Klachtteksten.tekst("gewijzigd.zaak.los"));
    }

    private Optional<Weigerreden> geef(Klacht klacht, UUID aan, String reden) {
        return toets.toets(klacht, aan).or(() -> klacht.wijsToe(stap(aan, reden), aan));
    }

    private Klachtstap stap(UUID aan, String reden) {
        String naam = heet(aan);
        return werk.stap(Klachtstapsoort.TOEGEWEZEN, reden.isEmpty() ? naam : naam + ". " + reden);
    }

    private static Optional<Weigerreden> vanNiemand(Klacht klacht) {
        return klacht.behandelaar().isPresent() ? Optional.of(Weigerreden.AL_OPGEPAKT) : Optional.empty();
    }

    private Optional<Weigerreden> geenCollega(UUID aan) {
        boolean bekend = collegas.met(Klachtbehandelaar.PET).stream()
                .anyMatch(collega -> collega.id().equals(aan));
        return bekend ? Optional.empty() : Optional.of(Weigerreden.GEEN_COLLEGA);
    }
}
