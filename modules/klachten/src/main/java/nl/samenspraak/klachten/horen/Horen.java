package nl.samenspraak.klachten.horen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Gehoord;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Hearing both sides (9:10; R-KLA-09): klager and beklaagden are invited, together or apart; they are heard by somebody who was not
 * involved, or not heard for a reason of the law; and there is a report. On the timeline the invitation and the appointment of the klager stand
 * apart from those of a beklaagde, because the term to answer is his.
 */
@ApplicationScoped
public class Horen {

    private Behandelstukken stukken;
    private Adviesorgaan adviesorgaan;
    private Hoorweergave weergave;
    private Naamgenoten naamgenoten;
    private Klachtwerk werk;

    public Horen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Horen(
            Klachten klachten,
            Behandelstukken stukken,
            Adviesorgaan adviesorgaan,
            Hoorweergave weergave,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.adviesorgaan = adviesorgaan;
        this.weergave = weergave;
        naamgenoten = new Naamgenoten(stukken);
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Opens who got a copy, and who was heard.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return it, also when nothing was done yet
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public HoorView open(KlachtId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), werk.vandaag());
    }

    /**
     * Offers them to be heard.
     *
     * @param id the klacht
     * @param nieuw whom, when, and until when they can answer
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.uitgenodigd")
    public Verrichting<Weigerreden> nodigUit(KlachtId id, NieuweUitnodiging nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, nieuw.dag(), werk.vandaag()))
                        .or(() -> HorenGaatZo.toets(nieuw, BeklaagdeDoetMee.van(klacht), weergave::reactieVanaf))
                        .or(() -> nodigUit(klacht, nieuw)));
    }

    private Optional<Weigerreden> nodigUit(Klacht klacht, NieuweUitnodiging nieuw) {
        Klachtstap stap = werk.stap(
                Klachtstapsoort.UITGENODIGD,
                nieuw.dag(),
                nieuw.beklaagden().isEmpty() ? "" : wie(nieuw.klager(), nieuw.beklaagden()),
                nieuw.antwoordTot());
        stukken.add(new Hoorzitting(klacht.id(), stap, nieuw));
        if (!nieuw.klager()) {
            klacht.leg(vanBeklaagde(
                    nieuw.dag(),
                    "verloop.uitgenodigd",
                    namen(nieuw.beklaagden()),
                    Nederlands.datum(nieuw.antwoordTot())));
        } else if (!stondErAl(klacht, stap)) {
            klacht.leg(stap);
        }
        return Optional.empty();
    }

    /** A letter that was made here has said so already. */
    private static boolean stondErAl(Klacht klacht, Klachtstap stap) {
        return klacht.stappen().stream()
                .anyMatch(eerder -> eerder.soort() == stap.soort()
                        && eerder.dag().equals(stap.dag())
                        && stap.tot().equals(eerder.tot()));
    }

    /**
     * They agree on a day, a time and a place.
     *
     * @param id the klacht
     * @param zitting which invitation
     * @param afspraak when and where
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.horen-gepland")
    public Verrichting<Weigerreden> plan(KlachtId id, UUID zitting, Afspraak afspraak, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> afspraak.bezwaar(werk.vandaag()))
                        .or(() -> met(klacht, zitting, welke -> plan(klacht, welke, afspraak))));
    }

    private Optional<Weigerreden> plan(Klacht klacht, Hoorzitting zitting, Afspraak afspraak) {
        zitting.plan(afspraak);
        neemSamen(klacht, zitting, afspraak);
        if (zitting.klager()) {
            String waar = afspraak.uur().orElseThrow() + ", " + afspraak.plaats();
            klacht.leg(werk.stap(Klachtstapsoort.HOREN_GEPLAND, werk.vandaag(), waar, afspraak.dag()));
        } else {
            klacht.leg(vanBeklaagde(
                    werk.vandaag(),
                    "verloop.gepland",
                    namen(zitting.beklaagden()),
                    Nederlands.datum(afspraak.dag()),
                    afspraak.uur().orElseThrow(),
                    afspraak.plaats()));
        }
        return Optional.empty();
    }

    /** Whoever was invited to the same moment apart, comes to the same hearing. */
    private void neemSamen(Klacht klacht, Hoorzitting zitting, Afspraak afspraak) {
        stukken.alle(Hoorzitting.class, klacht.id()).stream()
                .filter(ander -> ander != zitting && ander.isDan(afspraak))
                .toList()
                .forEach(ander -> {
                    zitting.neemErbij(ander.klager(), ander.beklaagden(), ander.antwoordTot());
                    stukken.remove(ander);
                });
    }

    /**
     * An invitation was recorded twice or by mistake. What took place stays.
     *
     * @param id the klacht
     * @param zitting which invitation
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it is gone, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.horen-geschrapt")
    public Verrichting<Weigerreden> haalWeg(KlachtId id, UUID zitting, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> met(klacht, zitting, welke -> haalWeg(klacht, welke))));
    }

    private Optional<Weigerreden> haalWeg(Klacht klacht, Hoorzitting zitting) {
        if (zitting.gehoord().isPresent()) {
            return Optional.of(Weigerreden.HOORZITTING_GEWEEST);
        }
        stukken.remove(zitting);
        klacht.leg(werk.stap(
                Klachtstapsoort.GEGEVENS_GEWIJZIGD,
                Behandelteksten.tekst("verloop.gespreknietmeer", wie(zitting.klager(), zitting.beklaagden()))));
        return Optional.empty();
    }

    private static String wie(boolean klager, List<String> beklaagden) {
        return Stream.concat(
                        klager
                                ? Stream.of(
                                        Behandelteksten.tekst("horen.klager").toLowerCase(Nederlands.TAAL))
                                : Stream.empty(),
                        beklaagden.stream())
                .collect(Collectors.joining("; "));
    }

    private Klachtstap vanBeklaagde(LocalDate dag, String tekst, Object... delen) {
        return werk.stap(Klachtstapsoort.HOREN_BEKLAAGDE, dag, Behandelteksten.tekst(tekst, delen), null);
    }

    private static String namen(List<String> beklaagden) {
        return String.join("; ", beklaagden);
    }

    /**
     * They were heard. What was recorded before of this hearing is replaced, so that the report can be written later.
     *
     * @param id the klacht
     * @param zitting which invitation
     * @param verslag who were heard, by whom, and the report
     * @param eenAnder how it is known that who heard them is another than the beklaagde of that name; empty when that was not asked
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.gehoord")
    public Verrichting<Weigerreden> hoor(
            KlachtId id, UUID zitting, Verslag verslag, String eenAnder, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, verslag.dag(), werk.vandaag()))
                        .or(() -> met(klacht, zitting, welke -> hoor(klacht, welke, verslag, eenAnder))));
    }

    private Optional<Weigerreden> hoor(Klacht klacht, Hoorzitting zitting, Verslag verslag, String eenAnder) {
        Optional<Weigerreden> bezwaar =
                HorenGaatZo.toets(verslag, zitting).or(() -> naamgenoten.toets(klacht, verslag.door(), eenAnder, werk));
        if (bezwaar.isEmpty()) {
            boolean anderen = zitting.gehoord()
                    .map(Horen::wie)
                    .filter(wie(verslag)::equals)
                    .isEmpty();
            zitting.hoor(verslag);
            if (anderen) {
                klacht.leg(werk.stap(Klachtstapsoort.GEHOORD, verslag.dag(), wie(verslag), null));
            }
        }
        return bezwaar;
    }

    /** For the timeline: who was heard, and by whom. */
    private static String wie(Verslag verslag) {
        return Gehoord.schrijf(verslag.klager(), verslag.beklaagden(), verslag.door());
    }

    /**
     * Somebody is not heard, for a reason of the law.
     *
     * @param id the klacht
     * @param hoe who, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.niet-gehoord")
    public Verrichting<Weigerreden> zieAf(KlachtId id, Ontheffing hoe, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        List<Hoorzitting> zittingen = stukken.alle(Hoorzitting.class, id);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, hoe.dag(), werk.vandaag()))
                        .or(() -> hoe.klager() || BeklaagdeDoetMee.van(klacht).contains(hoe.beklaagde())
                                ? HorenKanVervallen.toets(klacht, hoe, zittingen, werk.vandaag())
                                : Optional.of(Weigerreden.BEKLAAGDE_NIET_GEKOZEN))
                        .or(() -> zieAf(klacht, hoe)));
    }

    private Optional<Weigerreden> zieAf(Klacht klacht, Ontheffing hoe) {
        Klachtstap stap = werk.stap(Klachtstapsoort.NIET_GEHOORD, hoe.dag(), hoe.toelichting(), null);
        stukken.add(new Hoorafzien(
                klacht.id(), stap, hoe, adviesorgaan.van(klacht.id()).orElse("")));
        if (hoe.klager()) {
            klacht.leg(stap);
        } else {
            klacht.leg(vanBeklaagde(
                    hoe.dag(),
                    "verloop.nietgehoord",
                    hoe.beklaagde(),
                    Behandelteksten.tekst("hoorreden." + hoe.reden()),
                    hoe.toelichting()));
        }
        return Optional.empty();
    }

    private Optional<Weigerreden> met(Klacht klacht, UUID zitting, Function<Hoorzitting, Optional<Weigerreden>> daad) {
        return stukken.find(Hoorzitting.class, klacht.id(), zitting)
                .map(daad)
                .orElse(Optional.of(Weigerreden.HOORZITTING_ONBEKEND));
    }
}
