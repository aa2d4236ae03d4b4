package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.behandelen.Naamgenoot;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Tells apart what was done, by whom: each gets an oordeel of its own in the end (9:12). */
@ApplicationScoped
public class Gedragingen {

    /** The most gedragingen in one klacht. */
    public static final int MEESTE = 20;

    private Naamgenoten naamgenoten;
    private Collegas collegas;
    private Klachtwerk werk;

    Gedragingen() {
        // The container makes its proxy with this.
    }

    /**
     * @param klachten where klachten are kept
     * @param stukken what their handling leaves
     * @param collegas who works here
     * @param aanwezige who is signed in
     * @param klok tells the day
     */
    @Inject
    public Gedragingen(Klachten klachten, Behandelstukken stukken, Collegas collegas, Aanwezige aanwezige, Clock klok) {
        naamgenoten = new Naamgenoten(stukken);
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Adds a gedraging. Not of a name that its behandelaar bears too: is it the behandelaar himself, then his account is chosen, and he lays it down;
     * that it is another, somebody else says and not he (9:7 lid 1).
     *
     * @param id the klacht
     * @param gedraging what was done, by whom
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.onderdeel-toegevoegd")
    public Verrichting<Weigerreden> voegToe(KlachtId id, Gedraging gedraging, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(
                klacht,
                () -> open(klacht)
                        .or(() -> bezwaar(klacht, gedraging))
                        .or(() -> behandelaarLijkt(klacht, gedraging))
                        .or(() -> {
                            klacht.onderscheid(Stream.concat(klacht.gedragingen().stream(), Stream.of(gedraging))
                                    .toList());
                            klacht.leg(gewijzigd(
                                    "gewijzigd.gedraging.erbij",
                                    klacht.gedragingen().size()));
                            legNeerAlsZijHetIs(klacht);
                            return Optional.empty();
                        }));
    }

    private void legNeerAlsZijHetIs(Klacht klacht) {
        klacht.behandelaar()
                .filter(klacht::isBeklaagde)
                .ifPresent(zelf -> klacht.legNeer(
                        werk.stap(Klachtstapsoort.TOEGEWEZEN, Klachtteksten.tekst("klacht.neergelegd"))));
    }

    /**
     * Says which colleague somebody is of whom only a name was known, or that it is another than was said before; from then on he sees nothing of it
     * but his copy (9:7, 9:9).
     *
     * @param id the klacht
     * @param plaats the place of a gedraging of that one in the list, from 0
     * @param account the account of the colleague, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.collega-vastgelegd")
    public Verrichting<Weigerreden> isCollega(KlachtId id, int plaats, UUID account, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> open(klacht).or(() -> koppel(klacht, plaats, account)));
    }

    private Optional<Weigerreden> koppel(Klacht klacht, int plaats, UUID account) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        boolean naamloos = plaats < 0
                || plaats >= gedragingen.size()
                || !gedragingen.get(plaats).wieIsTeKiezen();
        if (naamloos) {
            return Optional.of(Weigerreden.BEKLAAGDE_NIET_GEKOZEN);
        }
        Optional<Collega> collega =
                collegas.alle().stream().filter(wie -> wie.id().equals(account)).findFirst();
        if (collega.isEmpty()) {
            return Optional.of(Weigerreden.GEEN_COLLEGA);
        }
        Beklaagde genoemd = gedragingen.get(plaats).beklaagde();
        Beklaagde bekend = genoemd.account() == null
                ? genoemd.met(account)
                : genoemd.ander(naam(genoemd.account()), account, collega.get().naam());
        klacht.onderscheid(gedragingen.stream()
                .map(deze -> deze.beklaagde().equals(genoemd) ? deze.van(bekend) : deze)
                .toList());
        klacht.leg(werk.stap(
                Klachtstapsoort.GEGEVENS_GEWIJZIGD,
                Klachtteksten.tekst(
                        "gewijzigd.beklaagde.collega",
                        genoemd.weergave(),
                        collega.get().naam())));
        legNeerAlsZijHetIs(klacht);
        return Optional.empty();
    }

    private String naam(UUID wie) {
        return collegas.namen(Set.of(wie)).getOrDefault(wie, "");
    }

    /**
     * Takes a gedraging away that was recorded by mistake, as long as nothing was decided or sent about it.
     *
     * @param id the klacht
     * @param plaats its place in the list, from 0
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.onderdeel-weggehaald")
    public Verrichting<Weigerreden> haalWeg(KlachtId id, int plaats, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> open(klacht).or(() -> haalWeg(klacht, plaats)));
    }

    private Optional<Weigerreden> haalWeg(Klacht klacht, int plaats) {
        List<Gedraging> over = new ArrayList<>(klacht.gedragingen());
        if (plaats < 0 || plaats >= over.size()) {
            return Optional.of(Weigerreden.GEDRAGING_ONTBREEKT);
        }
        Gedraging weg = over.remove(plaats);
        if (weg.oordeel() != null || weg.afschriftOp() != null || !weg.behandeld()) {
            return Optional.of(Weigerreden.GEDRAGING_LIGT_VAST);
        }
        klacht.onderscheid(over);
        klacht.leg(gewijzigd("gewijzigd.gedraging.weg", plaats + 1));
        return Optional.empty();
    }

    /**
     * A copy went to somebody whom it is not about. From then on he sees nothing of it, and he gets a letter that says so; his gedragingen wait for
     * who it is about.
     *
     * @param id the klacht
     * @param plaats the place of a gedraging of that one in the list, from 0
     * @param reden how that could happen
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.onderdeel-vergissing")
    public Verrichting<Weigerreden> isVergissing(KlachtId id, int plaats, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, Naamgenoten.LANGSTE_REDEN);
        return werk.wijzig(klacht, () -> open(klacht).or(() -> neemTerug(klacht, plaats, waarom)));
    }

    private Optional<Weigerreden> neemTerug(Klacht klacht, int plaats, String waarom) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        boolean niets = plaats < 0
                || plaats >= gedragingen.size()
                || gedragingen.get(plaats).afschriftOp() == null;
        if (niets) {
            return Optional.of(Weigerreden.GEEN_AFSCHRIFT_GEHAD);
        }
        if (waarom.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        Beklaagde verkeerde = gedragingen.get(plaats).beklaagde();
        klacht.onderscheid(gedragingen.stream()
                .map(deze -> deze.beklaagde().equals(verkeerde) ? deze.vanOnbekend() : deze)
                .toList());
        klacht.leg(werk.stap(Klachtstapsoort.AFSCHRIFT_VERGISSING, verkeerde.weergave() + Klachtstap.OMDAT + waarom));
        return Optional.empty();
    }

    private Klachtstap gewijzigd(String tekst, int plaats) {
        return werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, Klachtteksten.tekst(tekst, plaats));
    }

    private static Optional<Weigerreden> open(Klacht klacht) {
        return klacht.status().open() ? Optional.empty() : Optional.of(Weigerreden.AFGEDAAN);
    }

    private Optional<Weigerreden> behandelaarLijkt(Klacht klacht, Gedraging gedraging) {
        return klacht.behandelaar()
                .filter(wie -> gedraging.beklaagde().account() == null)
                .map(wie -> new Naamgenoot(wie, collegas.namen(Set.of(wie)).getOrDefault(wie, "")))
                .filter(wie -> naamgenoten.lijkt(klacht, gedraging.beklaagde(), wie))
                .map(wie -> Weigerreden.BEHANDELAAR_LIJKT);
    }

    private static Optional<Weigerreden> bezwaar(Klacht klacht, Gedraging gedraging) {
        if (gedraging.omschrijving().isEmpty()) {
            return Optional.of(Weigerreden.GEDRAGING_ONTBREEKT);
        }
        if (!gedraging.beklaagde().bekend()) {
            return Optional.of(Weigerreden.BEKLAAGDE_ONTBREEKT);
        }
        return klacht.gedragingen().size() >= MEESTE ? Optional.of(Weigerreden.TE_VEEL_GEDRAGINGEN) : Optional.empty();
    }
}
