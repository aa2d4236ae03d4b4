package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.OntvangstIsTeVerbeteren;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** The klacht that goes on for another as well: a gate of its own, because it is a case of its own. */
@ApplicationScoped
public class Hoofdklacht {

    /** How much of what came along stands in the line of the timeline. */
    private static final int LANGSTE_WAT = 60;

    private Klachtwerk werk;

    public Hoofdklacht() {
        // The container makes its proxy with this.
    }

    @Inject
    public Hoofdklacht(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /** Takes over what is only in the other: whom it is about, and that it was received earlier (9:11). */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.andere-gevoegd")
    Verrichting<Weigerreden> neemOver(KlachtId id, Klacht ander, Voegverzoek verzoek, Doelbinding doel) {
        Klacht hoofd = werk.lees(id);
        return werk.verricht(
                hoofd,
                () -> kan(hoofd, ander, verzoek).or(() -> {
                    List<Gedraging> erbij = erbij(hoofd, ander);
                    hoofd.onderscheid(samen(hoofd, erbij));
                    LocalDate eerst = ander.feiten().begin();
                    if (eerst.isBefore(hoofd.feiten().begin())) {
                        ontvangen(hoofd, eerst, Klachtteksten.tekst("gevoegd.ontvangst", ander.nummer()));
                    }
                    hoofd.leg(werk.stap(Klachtstapsoort.KLACHT_GEVOEGD, regel(ander, erbij)));
                    if (Boolean.TRUE.equals(verzoek.bereikVanDeze())) {
                        bereik(hoofd, ander);
                    }
                    return Optional.empty();
                }));
    }

    private static Optional<Weigerreden> kan(Klacht hoofd, Klacht ander, Voegverzoek verzoek) {
        if (BehandelenKan.inBehandeling(hoofd).isPresent()) {
            return Optional.of(Weigerreden.VOEGEN_HOOFD_AFGEDAAN);
        }
        Optional<Weigerreden> klager = ZelfdeKlager.toets(hoofd.klager(), ander.klager(), verzoek.zelfdeKlager());
        if (klager.isPresent()) {
            return klager;
        }
        if (verzoek.bereikVanDeze() == null && hoofd.klager().andersBereikt(ander.klager())) {
            return Optional.of(Weigerreden.VOEGEN_WELK_BEREIK);
        }
        if (samen(hoofd, erbij(hoofd, ander)).size() > Gedragingen.MEESTE) {
            return Optional.of(Weigerreden.TE_VEEL_GEDRAGINGEN);
        }
        // What is in writing has more rules to it than what was said (9:4).
        return ander.feiten().formeel() && !hoofd.feiten().formeel()
                ? Optional.of(Weigerreden.VOEGEN_ANDERSOM)
                : Optional.empty();
    }

    private void bereik(Klacht hoofd, Klacht ander) {
        hoofd.ken(
                hoofd.klager().bereiktAls(ander.klager()),
                ander.klagersleutel().or(hoofd::klagersleutel).orElse(null));
        hoofd.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, Klachtteksten.tekst("gevoegd.bereik", ander.nummer())));
    }

    private static List<Gedraging> samen(Klacht hoofd, List<Gedraging> erbij) {
        List<Gedraging> samen = new ArrayList<>(hoofd.gedragingen());
        samen.addAll(erbij);
        return samen;
    }

    /**
     * What is said of somebody in the other alone, is handled in this one from now on, also of who is in this one already: he gets a copy of it, is
     * heard about it, and there is an oordeel about it (9:9, 9:10, 9:12).
     */
    private static List<Gedraging> erbij(Klacht hoofd, Klacht ander) {
        return ander.gedragingen().stream()
                .filter(gedraging -> hoofd.gedragingen().stream().noneMatch(deze -> isZelfde(deze, gedraging)))
                .map(Hoofdklacht::schoon)
                .toList();
    }

    private static boolean isZelfde(Gedraging een, Gedraging ander) {
        return een.beklaagde().equals(ander.beklaagde())
                && Naamgelijkenis.plat(een.omschrijving()).equals(Naamgelijkenis.plat(ander.omschrijving()));
    }

    private static Gedraging schoon(Gedraging gedraging) {
        return Gedraging.van(gedraging.omschrijving(), gedraging.dag(), gedraging.beklaagde());
    }

    /** Which it is, and what came along with it: that goes again when it is made loose. */
    private static String regel(Klacht ander, List<Gedraging> erbij) {
        String nummer = ander.nummer().waarde();
        return erbij.isEmpty()
                ? nummer
                : nummer
                        + Klachtstap.OMDAT
                        + erbij.stream().map(Hoofdklacht::kort).collect(Collectors.joining("; "));
    }

    private static String kort(Gedraging gedraging) {
        String wat = gedraging.omschrijving().replace('\n', ' ');
        return wat.length() > LANGSTE_WAT ? wat.substring(0, LANGSTE_WAT) : wat;
    }

    private void ontvangen(Klacht hoofd, LocalDate dag, String waarom) {
        if (OntvangstIsTeVerbeteren.toets(hoofd.feiten(), dag, waarom, werk.vandaag())
                .isEmpty()) {
            hoofd.leg(werk.stap(Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD, werk.vandaag(), waarom, dag));
        }
    }

    /** Opens one that belongs to another, so that it can be read with it; that it was, stands in the log. */
    @Inzage(deel = Dossierdeel.KLACHT)
    Verrichting<Weigerreden> open(KlachtId id, Consumer<KlachtId> binnen, Doelbinding doel) {
        binnen.accept(id);
        return new Verrichting<>(id, werk.lees(id).betrokkenen(), null);
    }

    /**
     * Of one that goes on under another number: somebody was sent a copy of that one, with this in it and what came with this (9:9). He reads it, and
     * what was sent along stays.
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.afschrift-hoofdklacht")
    Verrichting<Weigerreden> kreegAfschrift(KlachtId id, Beklaagde wie, Klachtstap afschrift, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return werk.verricht(klacht, () -> {
            klacht.zendAfschrift(
                    hier(klacht, wie), werk.stap(afschrift.soort(), afschrift.dag(), afschrift.toelichting(), null));
            return Optional.empty();
        });
    }

    /** Who it is about in both may be called otherwise in the one, or be known better. */
    private static Beklaagde hier(Klacht klacht, Beklaagde wie) {
        return klacht.gedragingen().stream()
                .map(Gedraging::beklaagde)
                .filter(deze -> deze.equals(wie)
                        || deze.account() != null && deze.account().equals(wie.account())
                        || deze.account() == null && deze.weergave().equals(wie.weergave()))
                .findFirst()
                .orElse(wie);
    }

    /** Opens one that belongs to another for who has the secret of the link to a letter about both. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    Verrichting<Weigerreden> hoortBijBrief(KlachtId id, Consumer<KlachtId> binnen, Doelbinding doel) {
        binnen.accept(id);
        return new Verrichting<>(id, werk.lees(id).betrokkenen(), null);
    }

    /** Of one that goes on under another number: the klager read in the letter about the end of that one that it is over. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.voeging-verteld")
    Verrichting<Weigerreden> verteld(KlachtId id, Klachtstap brief, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return werk.verricht(klacht, () -> {
            if (NuTeDoen.van(klacht).contains(Klachttaak.VOEGINGSBRIEF)) {
                klacht.leg(werk.stap(Klachtstapsoort.BRIEF_VERZONDEN, brief.dag(), brief.toelichting(), null));
            }
            return Optional.empty();
        });
    }

    /** The other goes on by itself: its day of receipt does not count here any more, unless something was done since that day. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.andere-losgemaakt")
    Verrichting<Weigerreden> laatLos(KlachtId id, Klacht ander, Doelbinding doel) {
        Klacht hoofd = werk.lees(id);
        return werk.verricht(hoofd, () -> {
            List<Gedraging> meegekomen = meegekomen(hoofd, ander);
            if (isBeslist(hoofd, meegekomen)) {
                return Optional.of(Weigerreden.LOS_AL_BESLIST);
            }
            String doorVoegen = Klachtteksten.tekst("gevoegd.ontvangst", ander.nummer());
            boolean opgeschoven = hoofd.feiten()
                    .laatste(Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD)
                    .map(Klachtstap::toelichting)
                    .filter(doorVoegen::equals)
                    .isPresent();
            if (opgeschoven) {
                hoofd.feiten()
                        .zonderVerbetering()
                        .map(Klachtfeiten::begin)
                        .ifPresent(eigen ->
                                ontvangen(hoofd, eigen, Klachtteksten.tekst("losgemaakt.ontvangst", ander.nummer())));
            }
            ander.onderscheid(terug(ander, meegekomen));
            hoofd.onderscheid(zonder(hoofd, meegekomen));
            hoofd.leg(
                    werk.stap(Klachtstapsoort.KLACHT_LOSGEMAAKT, ander.nummer().waarde()));
            return Optional.empty();
        });
    }

    /** What was judged, advised on or left out there for both, is not judged anew (9:8, 9:12, 9:15). */
    private static boolean isBeslist(Klacht hoofd, List<Gedraging> meegekomen) {
        return hoofd.feiten().laatste(Klachtstapsoort.GEOORDEELD).isPresent()
                || hoofd.feiten().laatste(Klachtstapsoort.ADVIES_ONTVANGEN).isPresent()
                || meegekomen.stream().anyMatch(gedraging -> gedraging.oordeel() != null || !gedraging.behandeld());
    }

    /** What came along with the other, as it is now: whose conduct it was may be known better since. */
    private static List<Gedraging> meegekomen(Klacht hoofd, Klacht ander) {
        String kwamMee = hoofd.stappen().stream()
                .filter(stap -> stap.soort() == Klachtstapsoort.KLACHT_GEVOEGD)
                .map(Klachtstap::toelichting)
                .filter(regel -> regel.startsWith(ander.nummer().waarde() + Klachtstap.OMDAT))
                .reduce("", (eerder, later) -> later);
        List<Gedraging> gevonden = new ArrayList<>();
        ander.gedragingen().stream()
                .filter(gedraging -> kwamMee.contains(kort(gedraging)))
                .forEach(gedraging -> hoofd.gedragingen().stream()
                        .filter(deze -> !gevonden.contains(deze) && zegtHetzelfde(deze, gedraging))
                        // What came along stands behind what was there.
                        .reduce((eerder, later) ->
                                isZelfde(eerder, gedraging) && !isZelfde(later, gedraging) ? eerder : later)
                        .ifPresent(gevonden::add));
        return gevonden;
    }

    private static boolean zegtHetzelfde(Gedraging een, Gedraging ander) {
        return Naamgelijkenis.plat(een.omschrijving()).equals(Naamgelijkenis.plat(ander.omschrijving()));
    }

    /** The other has back what it had, with what became known of it and that its beklaagde was sent it. */
    private static List<Gedraging> terug(Klacht ander, List<Gedraging> meegekomen) {
        return ander.gedragingen().stream()
                .map(gedraging -> meegekomen.stream()
                        .filter(deze -> zegtHetzelfde(deze, gedraging))
                        .findFirst()
                        .map(deze -> schoon(deze).metAfschrift(deze.afschriftOp()))
                        .orElse(gedraging))
                .toList();
    }

    private static List<Gedraging> zonder(Klacht hoofd, List<Gedraging> meegekomen) {
        return hoofd.gedragingen().stream()
                .filter(gedraging -> !meegekomen.contains(gedraging))
                .toList();
    }
}
