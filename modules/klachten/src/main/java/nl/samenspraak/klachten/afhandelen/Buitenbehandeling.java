package nl.samenspraak.klachten.afhandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klager.EerdereKlachten;
import nl.samenspraak.klachten.klager.EerdereOordelen;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Not handling a klacht (9:8; R-KLA-06, R-KLA-07): first it is decided, on a ground of the law and with an explanation; only telling the
 * klager in writing ends it. A part of it, a gedraging or more, can be left unhandled as well; then telling the klager ends nothing, and the
 * rest goes on. Telling late is a fault that the clock shows, and no reason to refuse it.
 */
@ApplicationScoped
public class Buitenbehandeling {

    private Behandelstukken stukken;
    private NietBehandelen regel;
    private EerderBehandeld eerder;
    private Klachtbriefsjablonen sjablonen;
    private Klagerklachten klagerklachten;
    private Klachtwerk werk;

    public Buitenbehandeling() {
        // The container makes its proxy with this.
    }

    @Inject
    public Buitenbehandeling(
            Klachten klachten,
            Behandelstukken stukken,
            Termijnen termijnen,
            Klachtbriefsjablonen sjablonen,
            Klagerklachten klagerklachten,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.sjablonen = sjablonen;
        this.klagerklachten = klagerklachten;
        eerder = new EerderBehandeld(klachten);
        regel = NietBehandelen.met(termijnen);
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Tells what the same klager got an oordeel about before, so that it can be chosen what this is about as well (9:8 lid 1, onder a). Each klacht
     * of which something is shown leaves a line.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return what was complained of and what was thought of it, the newest klacht first
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public EerdereOordelen eerdere(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return new EerdereOordelen(id, klacht.betrokkenen(), eerdere(klacht));
    }

    private List<EerderOordeel> eerdere(Klacht klacht) {
        return klagerklachten.geoordeeld(Klagervraag.anderen(klacht, werk.ik()), EerdereKlachten.MEESTE);
    }

    /**
     * Decides not to handle it.
     *
     * @param id the klacht
     * @param besluit on which ground, when and why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.niet-behandelen-besloten")
    public Verrichting<Weigerreden> besluit(KlachtId id, NietBehandelbesluit besluit, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> klacht.feiten().formeel()
                                ? regel.toets(klacht, besluit)
                                : Optional.of(Weigerreden.FORMELE_REGELS_GELDEN_NIET))
                        .or(() -> eerder.toets(klacht, besluit, werk.ik()))
                        .or(() -> Behandeldag.toets(klacht, besluit.dag(), werk.vandaag()))
                        .or(() -> leg(klacht, besluit.uitgelegd(uitleg(klacht, besluit)))));
    }

    /** The klager reads which klacht was handled before, wherever he reads why (9:8 lid 1, onder a). */
    private String uitleg(Klacht klacht, NietBehandelbesluit besluit) {
        return besluit.grond() == NietBehandelgrond.EERDER_BEHANDELD
                ? Briefsjabloon.vul(
                                sjablonen.teksten().vast().get("eerdereKlacht"),
                                Map.of("welke", eerdereKlacht(klacht, besluit)))
                        + "\n" + besluit.toelichting()
                : besluit.toelichting();
    }

    /** Of the klager's own klacht he reads what it was about; of one that may be somebody else's, no more than was typed. */
    private String eerdereKlacht(Klacht klacht, NietBehandelbesluit besluit) {
        return eerdere(klacht).stream()
                .filter(eerdere -> besluit.isOver(eerdere))
                .findFirst()
                .map(eerdere -> Klachtteksten.tekst("eerdere.over", eerdere.nummer(), eerdere.omschrijving()))
                .orElseGet(besluit::eerdereKlacht);
    }

    private Optional<Weigerreden> leg(Klacht klacht, NietBehandelbesluit besluit) {
        List<Gedraging> na = IntStream.range(0, klacht.gedragingen().size())
                .mapToObj(plaats -> besluit.betreft(plaats)
                        ? buiten(klacht.gedragingen().get(plaats), besluit)
                        : klacht.gedragingen().get(plaats))
                .toList();
        boolean alles = na.stream().noneMatch(Gedraging::behandeld);
        String grond = "Awb " + besluit.grond().artikel()
                + (besluit.eerdere().isEmpty() ? "" : " (" + besluit.eerdereKlacht() + ")");
        Klachtstap stap = alles
                ? werk.stap(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, besluit.dag(), grond, null)
                : werk.stap(
                        Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN,
                        besluit.dag(),
                        grond + ": " + welke(klacht, besluit),
                        null);
        stukken.add(new Nietbehandeling(klacht.id(), stap, besluit));
        klacht.onderscheid(na);
        klacht.leg(stap);
        return Optional.empty();
    }

    /** A ground that was decided on before for one gedraging stays, when the rest follows. */
    private static Gedraging buiten(Gedraging gedraging, NietBehandelbesluit besluit) {
        return gedraging.behandeld()
                ? gedraging.metDag(besluit.gebeurd()).nietBehandeld(besluit.grond(), besluit.toelichting())
                : gedraging;
    }

    private static String welke(Klacht klacht, NietBehandelbesluit besluit) {
        return IntStream.range(0, klacht.gedragingen().size())
                .filter(besluit::betreft)
                .mapToObj(plaats -> klacht.gedragingen().get(plaats).omschrijving())
                .collect(Collectors.joining("; "));
    }

    /**
     * Records that the klager was told in writing, by a letter that was not made here; the klacht ends when none of it is handled.
     *
     * @param id the klacht
     * @param dag on which day, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.niet-behandelen-meegedeeld")
    public Verrichting<Weigerreden> deelMee(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(() -> eindig(klacht, dag)));
    }

    /**
     * The decision is undone, told or not: the handling goes on, and its term has run on all the while. An outcome that was given about the
     * rest does not count any more: there is one about all of it in the end (9:12).
     *
     * @param id the klacht
     * @param daad when, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.besluit-teruggedraaid")
    public Verrichting<Weigerreden> herroep(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag())
                        .or(() -> daad.toelichting().isEmpty()
                                ? Optional.of(Weigerreden.REDEN_ONTBREEKT)
                                : Optional.empty())
                        .or(() -> herroep(
                                klacht,
                                werk.stap(Klachtstapsoort.TOCH_BEHANDELD, daad.dag(), daad.toelichting(), null))));
    }

    /**
     * The criminal case that stood in its way is over. It is for a behandelaar to look at it anew, and it is kept from that day on.
     *
     * @param id the klacht
     * @param dag on which day that case ended, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.strafzaak-klaar")
    public Verrichting<Weigerreden> strafzaakKlaar(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(klacht, () -> {
            if (!wachtOpStrafzaak(klacht)) {
                return Optional.of(Weigerreden.GEEN_STRAFZAAK);
            }
            Optional<Weigerreden> bezwaar = Behandeldag.toets(klacht, dag, werk.vandaag());
            if (bezwaar.isEmpty()) {
                klacht.leg(werk.stap(Klachtstapsoort.STRAFZAAK_KLAAR, dag, "", null));
            }
            return bezwaar;
        });
    }

    /** Whether a criminal case stands in the way of it, and it is not known yet that that is over. */
    static boolean wachtOpStrafzaak(Klacht klacht) {
        return klacht.gedragingen().stream().anyMatch(gedraging -> gedraging.nietGrond() == NietBehandelgrond.STRAFZAAK)
                && klacht.feiten().laatste(Klachtstapsoort.STRAFZAAK_KLAAR).isEmpty();
    }

    private static Optional<Weigerreden> herroep(Klacht klacht, Klachtstap stap) {
        if (klacht.feiten()
                .laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN)
                .isEmpty()) {
            return Optional.of(Weigerreden.NIETS_BESLOTEN);
        }
        klacht.onderscheid(klacht.gedragingen().stream()
                .map(gedraging -> gedraging.einde() == null ? gedraging.tochBehandeld() : gedraging)
                .toList());
        if (klacht.status().open()) {
            klacht.leg(stap);
        } else {
            klacht.heropen(stap);
        }
        return Optional.empty();
    }

    private Optional<Weigerreden> eindig(Klacht klacht, LocalDate dag) {
        if (klacht.feiten().laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN).isPresent()) {
            klacht.leg(werk.stap(Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD, dag, "", null));
            return Optional.empty();
        }
        if (klacht.feiten().deelNogTeMelden()) {
            klacht.leg(werk.stap(Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD, dag, "", null));
            return Optional.empty();
        }
        return Optional.of(Weigerreden.NIETS_BESLOTEN);
    }
}
