package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
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
    Verrichting<Weigerreden> neemOver(KlachtId id, Klacht ander, boolean zelfdeKlager, Doelbinding doel) {
        Klacht hoofd = werk.lees(id);
        return werk.verricht(
                hoofd,
                () -> kan(hoofd, ander, zelfdeKlager).or(() -> {
                    List<Gedraging> erbij = erbij(hoofd, ander);
                    hoofd.onderscheid(samen(hoofd, erbij));
                    LocalDate eerst = ander.feiten().begin();
                    if (eerst.isBefore(hoofd.feiten().begin())) {
                        ontvangen(hoofd, eerst, Klachtteksten.tekst("gevoegd.ontvangst", ander.nummer()));
                    }
                    hoofd.leg(werk.stap(Klachtstapsoort.KLACHT_GEVOEGD, regel(ander, erbij)));
                    return Optional.empty();
                }));
    }

    private static Optional<Weigerreden> kan(Klacht hoofd, Klacht ander, boolean zelfdeKlager) {
        if (BehandelenKan.inBehandeling(hoofd).isPresent()) {
            return Optional.of(Weigerreden.VOEGEN_HOOFD_AFGEDAAN);
        }
        Optional<Weigerreden> klager = ZelfdeKlager.toets(hoofd.klager(), ander.klager(), zelfdeKlager);
        if (klager.isPresent()) {
            return klager;
        }
        if (samen(hoofd, erbij(hoofd, ander)).size() > Gedragingen.MEESTE) {
            return Optional.of(Weigerreden.TE_VEEL_GEDRAGINGEN);
        }
        // What is in writing has more rules to it than what was said (9:4).
        return ander.feiten().formeel() && !hoofd.feiten().formeel()
                ? Optional.of(Weigerreden.VOEGEN_ANDERSOM)
                : Optional.empty();
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
    Verrichting<Weigerreden> open(KlachtId id, Doelbinding doel) {
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
            hoofd.onderscheid(zonder(hoofd, ander));
            hoofd.leg(
                    werk.stap(Klachtstapsoort.KLACHT_LOSGEMAAKT, ander.nummer().waarde()));
            return Optional.empty();
        });
    }

    /** What came along with the other and nobody did anything with goes with it; what a beklaagde was sent, or an oordeel, stays to be seen. */
    private static List<Gedraging> zonder(Klacht hoofd, Klacht ander) {
        String kwamMee = hoofd.stappen().stream()
                .filter(stap -> stap.soort() == Klachtstapsoort.KLACHT_GEVOEGD)
                .map(Klachtstap::toelichting)
                .filter(regel -> regel.startsWith(ander.nummer().waarde() + Klachtstap.OMDAT))
                .reduce("", (eerder, later) -> later);
        return hoofd.gedragingen().stream()
                .filter(gedraging -> !(gedraging.equals(schoon(gedraging))
                        && kwamMee.contains(kort(gedraging))
                        && ander.gedragingen().stream().anyMatch(deze -> isZelfde(deze, gedraging))))
                .toList();
    }
}
