package nl.samenspraak.klachten.klacht;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Opnameregels;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.zaak.behandelen.Zaak;
import nl.samenspraak.zaak.behandelen.Zaakentiteit;

/**
 * A complaint about conduct of the college or of people under its responsibility (9:1), from the day it came in until its
 * measures have been followed.
 *
 * <p>Its life: it is recorded (<em>nieuw</em>); somebody who was not involved takes it up (<em>in behandeling</em>, 9:7); it comes to
 * an end (<em>afgedaan</em>) in one of the ways of {@link Afdoening}. What happens on the way stands on its timeline, to which steps are
 * only added; the terms of the law are counted from that timeline and from nothing else.
 */
@Entity
@Table(schema = "klachten", name = "klacht")
@VanDossierdeel({Dossierdeel.KLACHT, Dossierdeel.KLACHTVERDELING})
public class Klacht extends Zaakentiteit implements Zaak<KlachtId> {

    /** Comes after every day on which something is due. */
    static final LocalDate GEEN_TERMIJN = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    private String nummer;

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    @Column(name = "vastgelegd_door")
    private UUID vastgelegdDoor;

    @Enumerated(EnumType.STRING)
    private Klachtkanaal kanaal;

    @Column(name = "ontvangen_op")
    private LocalDate ontvangenOp;

    private LocalDate dagtekening;
    private boolean ondertekend;
    private String onderwerp;
    private String inhoud;
    private String wens;
    private String gebeurd;

    @Column(name = "jegens_klager")
    private boolean jegensKlager;

    @Embedded
    private Klagerkaart klager;

    @Column(name = "klager_sleutel")
    private String klagersleutel;

    private String wamsstap;
    private String domein;
    private String aard;
    private boolean financieel;
    private String klagersoort;
    private String knelpunt;

    @Embedded
    private Zaakkaart zaak;

    @Enumerated(EnumType.STRING)
    private Klachtstatus status;

    /** Whether it asks for work, as its status says: the lists look for it. */
    private boolean open;

    /** Whether something is left to be done after its end: the lists look for it. */
    private boolean nawerk;

    /** The last day of the term that ends first; {@link #GEEN_TERMIJN} when none runs. */
    private LocalDate uiterlijk = GEEN_TERMIJN;

    private UUID behandelaar;

    /** Whether nobody who handles klachten is to take it up, because whoever had it asked for somebody from outside. */
    private boolean voorgelegd;

    /** Whether nobody who handles klachten may handle it: who gives it to somebody looks for it. */
    @Column(name = "niemand_mag")
    private boolean niemandMag;

    @Column(name = "gevoegd_bij")
    private UUID gevoegdBij;

    @Enumerated(EnumType.STRING)
    private Afdoening afdoening;

    @Column(name = "afgedaan_op")
    private Instant afgedaanOp;

    @Column(name = "afgedaan_door")
    private UUID afgedaanDoor;

    @ElementCollection
    @CollectionTable(schema = "klachten", name = "stap", joinColumns = @JoinColumn(name = "klacht"))
    @OrderColumn(name = "rang")
    private List<Stapregel> stappen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "klachten", name = "gedraging", joinColumns = @JoinColumn(name = "klacht"))
    @OrderColumn(name = "rang")
    private List<Gedragingkaart> gedragingen = new ArrayList<>();

    protected Klacht() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new KlachtId(id).zaak());
    }

    /**
     * Records a klacht; its first step is that it came in.
     *
     * @param opname number, recorder and moment
     * @param nieuw what is known of it; it has been held against the {@link Opnameregels}
     */
    public Klacht(Inschrijving opname, NieuweKlacht nieuw) {
        id = opname.id().waarde();
        nummer = opname.nummer().waarde();
        vastgelegdOp = opname.op();
        vastgelegdDoor = opname.door();
        kanaal = nieuw.kanaal();
        ontvangenOp = nieuw.ontvangenOp();
        dagtekening = nieuw.dagtekening();
        ondertekend = nieuw.ondertekend();
        onderwerp = nieuw.onderwerp();
        inhoud = nieuw.inhoud();
        wens = nieuw.wens();
        gebeurd = nieuw.gebeurd();
        jegensKlager = nieuw.jegensKlager();
        klager = new Klagerkaart(nieuw.klager());
        klagersleutel = opname.sleutel();
        deelIn(nieuw.indeling());
        nieuw.gedragingen().forEach(gedraging -> gedragingen.add(new Gedragingkaart(gedraging)));
        wordt(Klachtstatus.NIEUW);
        leg(Klachtstap.van(Klachtstapsoort.ONTVANGEN, ontvangenOp, opname.op(), opname.door()));
    }

    /**
     * Adds a fact to the timeline. Telling the klager the outcome, or that it is not handled, is what ends a klacht (9:8 lid 3, 9:12).
     *
     * @param stap what happened
     */
    public void leg(Klachtstap stap) {
        stappen.add(new Stapregel(stap));
        if (stap.soort() == Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD) {
            ontvangenOp = feiten().ontvangen();
        }
        if (status.open()) {
            Afdoening.door(stap.soort()).ifPresent(hoe -> eindig(hoe, stap));
        } else if (stap.soort() == Klachtstapsoort.NIET_AANGEKOMEN && !isVerteld()) {
            gaVerder();
        }
    }

    /** What ends by telling the klager, has not ended when it did not reach him (2:11 lid 3). */
    private boolean isVerteld() {
        return !Afdoening.doorBericht(afdoening)
                || feiten().stappen().stream()
                        .map(Klachtstap::soort)
                        .flatMap(soort -> Afdoening.door(soort).stream())
                        .anyMatch(afdoening::equals);
    }

    private void gaVerder() {
        gevoegdBij = null;
        afdoening = null;
        afgedaanOp = null;
        afgedaanDoor = null;
        wordt(Klachtstatus.IN_BEHANDELING);
    }

    private void eindig(Afdoening hoe, Klachtstap stap) {
        afdoening = hoe;
        afgedaanOp = stap.op();
        afgedaanDoor = stap.door();
        behandelaar = behandelaar == null ? afgedaanDoor : behandelaar;
        wordt(Klachtstatus.AFGEDAAN);
    }

    private void wordt(Klachtstatus nieuwe) {
        status = nieuwe;
        open = nieuwe.open();
        nawerk = nawerk && !open;
    }

    /**
     * @param dag the last day of the term that ends first; empty when none runs
     */
    void moetVoor(Optional<LocalDate> dag) {
        uiterlijk = dag.orElse(GEEN_TERMIJN);
    }

    /** @param isEr whether something is left to be done after its end */
    void laatOver(boolean isEr) {
        nawerk = isEr && !open;
    }

    /** @param isZo whether nobody who handles klachten may handle it, while it asks for work (9:7 lid 1) */
    void magNiemand(boolean isZo) {
        niemandMag = isZo;
    }

    /**
     * @param gebruiker a user
     * @return whether this is that user's work: as behandelaar, or as recorder while there is none; never of a beklaagde
     */
    public boolean isTaakVan(UUID gebruiker) {
        return !isBeklaagde(gebruiker) && gebruiker.equals(behandelaar == null ? vastgelegdDoor : behandelaar);
    }

    /**
     * @param gebruiker a user
     * @return whether the klacht is about that user's conduct
     */
    public boolean isBeklaagde(UUID gebruiker) {
        return gedragingen().stream()
                .anyMatch(gedraging -> gebruiker.equals(gedraging.beklaagde().account()));
    }

    /**
     * Gives it to a behandelaar, or takes it up; after its end as well, as long as something is left to be done. Whether that one was involved is
     * asked before (R-KLA-05).
     *
     * @param stap that it was given, with its day and why
     * @param aan who gets it
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> wijsToe(Klachtstap stap, UUID aan) {
        if (!status.open() && !nawerk) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        if (aan.equals(behandelaar)) {
            return Optional.of(Weigerreden.ZELFDE_BEHANDELAAR);
        }
        behandelaar = aan;
        voorgelegd = false;
        if (status.open()) {
            wordt(Klachtstatus.IN_BEHANDELING);
        }
        leg(stap);
        return Optional.empty();
    }

    /**
     * Whoever turns out to be in it herself handles it no longer (9:7): it waits for somebody else.
     *
     * @param stap that it was laid down
     */
    public void legNeer(Klachtstap stap) {
        behandelaar = null;
        wordt(Klachtstatus.NIEUW);
        leg(stap);
    }

    /**
     * Whoever handles it finds that none of those who handle klachten may: it waits for somebody who is appointed (9:7).
     *
     * @param stap that it was laid down, and why
     */
    public void legVoor(Klachtstap stap) {
        voorgelegd = true;
        legNeer(stap);
    }

    /**
     * It comes to its end.
     *
     * @param hoe how
     * @param stap the step with which it ends
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> doeAf(Afdoening hoe, Klachtstap stap) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        eindig(hoe, stap);
        leg(stap);
        return Optional.empty();
    }

    /**
     * It goes on under another number: that of a klacht of the same klager about the same.
     *
     * @param hoofd the klacht to which it is joined
     * @param stap the step with which that was done
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> voegBij(KlachtId hoofd, Klachtstap stap) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        gevoegdBij = hoofd.waarde();
        return doeAf(Afdoening.GEVOEGD, stap);
    }

    /** @return under which klacht it goes on, when it was joined to one */
    public Optional<KlachtId> gevoegdBij() {
        return Optional.ofNullable(gevoegdBij).map(KlachtId::new);
    }

    /**
     * Goes on with a klacht that had come to an end, because the klager turns out not to be satisfied after all (9:5).
     *
     * @param stap why
     */
    public void heropen(Klachtstap stap) {
        gaVerder();
        leg(stap);
    }

    /**
     * @param indeling under what it is counted from now on
     */
    public final void deelIn(Klachtindeling indeling) {
        wamsstap = indeling.wamsstap();
        domein = indeling.domein();
        aard = indeling.aard();
        financieel = indeling.financieel();
        klagersoort = indeling.klagersoort();
        knelpunt = indeling.knelpunt();
    }

    /**
     * What is known of the klager changes.
     *
     * @param wie who complains
     * @param sleutel the same for every klacht of this klager, or {@code null}
     */
    public void ken(Klager wie, String sleutel) {
        klager = new Klagerkaart(wie);
        klagersleutel = sleutel;
    }

    /**
     * What is known of the paper changes: the day that stands on it and whether it is signed.
     *
     * @param dag the day, or {@code null}
     * @param getekend whether it is signed
     */
    public void teken(LocalDate dag, boolean getekend) {
        dagtekening = dag;
        ondertekend = getekend;
    }

    /**
     * @param nummer the number of the case that it is about
     * @param verwijzing that case; {@code null} when none has this number
     */
    public void gaatOver(String nummer, Zaakverwijzing verwijzing) {
        zaak = new Zaakkaart(nummer, verwijzing);
    }

    /** It turns out to be about no case. */
    public void gaatOverGeenZaak() {
        zaak = null;
    }

    /**
     * @param nieuwe what was done, by whom, and what is thought of it
     */
    public void onderscheid(List<Gedraging> nieuwe) {
        gedragingen.clear();
        nieuwe.forEach(gedraging -> gedragingen.add(new Gedragingkaart(gedraging)));
    }

    /**
     * A beklaagde was sent a copy of the klacht (9:9).
     *
     * @param wie whose conduct it is about
     * @param stap that it was sent, with its day
     */
    public void zendAfschrift(Beklaagde wie, Klachtstap stap) {
        onderscheid(gedragingen().stream()
                .map(gedraging -> gedraging.beklaagde().equals(wie) ? gedraging.metAfschrift(stap.dag()) : gedraging)
                .toList());
        leg(stap);
    }

    @Override
    public KlachtId id() {
        return new KlachtId(id);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return klager().bekendAls().map(Set::of).orElse(Set.of());
    }

    public Klachtnummer nummer() {
        return new Klachtnummer(nummer);
    }

    public Instant vastgelegdOp() {
        return vastgelegdOp;
    }

    public UUID vastgelegdDoor() {
        return vastgelegdDoor;
    }

    public Klachtkanaal kanaal() {
        return kanaal;
    }

    /** @return the day of receipt as it is known now */
    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** @return the day that stands on it */
    public Optional<LocalDate> dagtekening() {
        return Optional.ofNullable(dagtekening);
    }

    public boolean ondertekend() {
        return ondertekend;
    }

    public String onderwerp() {
        return onderwerp;
    }

    public String inhoud() {
        return inhoud;
    }

    public String wens() {
        return wens;
    }

    public String gebeurd() {
        return gebeurd;
    }

    /** @return whether it happened to the klager (9:4 lid 1) */
    public boolean jegensKlager() {
        return jegensKlager;
    }

    public Klager klager() {
        return klager.klager();
    }

    /** @return with what the klager shows beside the link to a letter that it is him; empty when he has nothing for that */
    public Optional<String> kenmerk() {
        Klager wie = klager();
        return wie.kenmerk().or(() -> wie.leestPerEmail(kanaal) ? Optional.of(nummer) : Optional.empty());
    }

    /** @return the same for every klacht of this klager; empty when there is nothing to know a klager by */
    public Optional<String> klagersleutel() {
        return Optional.ofNullable(klagersleutel);
    }

    public Klachtindeling indeling() {
        return new Klachtindeling(wamsstap, domein, aard, financieel, klagersoort, knelpunt);
    }

    /** @return the case that it is about; empty when it is about none, and when none has the number that was given */
    public Optional<Zaakverwijzing> zaak() {
        return Optional.ofNullable(zaak).flatMap(Zaakkaart::verwijzing);
    }

    /** @return the number of the case that it is about, as it was given, whether there is such a case or not */
    public Optional<String> zaaknummer() {
        return Optional.ofNullable(zaak).map(Zaakkaart::nummer);
    }

    public Klachtstatus status() {
        return status;
    }

    /** @return whether something is left to be done after its end */
    public boolean nawerk() {
        return nawerk;
    }

    /** @return whether it waits for somebody who is appointed, and nobody is to take it up */
    public boolean voorgelegd() {
        return voorgelegd;
    }

    /** @return whether nobody who handles klachten may handle it (9:7 lid 1) */
    public boolean niemandMag() {
        return niemandMag;
    }

    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaar);
    }

    /** @return how it ended, when it has */
    public Optional<Afdoening> afdoening() {
        return Optional.ofNullable(afdoening);
    }

    /** @return when it ended, when it has */
    public Optional<Instant> afgedaanOp() {
        return Optional.ofNullable(afgedaanOp);
    }

    /** @return whether what was said can still come in in writing: also after it got its answer, for the klager was told that he may (9:2, 9:4) */
    public boolean kanOpSchrift() {
        return status.open() || afdoening == Afdoening.BEANTWOORD;
    }

    /** @return what happened, oldest first */
    public List<Klachtstap> stappen() {
        return stappen.stream().map(Stapregel::stap).toList();
    }

    /** @return when it was opened again last, after something that had ended it; empty when it never was */
    public Optional<Instant> heropendOp() {
        return stappen().stream()
                .filter(stap -> Klachtfeiten.opent(stap.soort()))
                .map(Klachtstap::op)
                .reduce((vorige, laatste) -> laatste);
    }

    /** @return what its terms are counted from */
    public Klachtfeiten feiten() {
        return new Klachtfeiten(kanaal.schriftelijk(), jegensKlager, klager().anoniem(), stappen());
    }

    /** @return what was done, by whom, and what is thought of it */
    public List<Gedraging> gedragingen() {
        return gedragingen.stream().map(Gedragingkaart::gedraging).toList();
    }
}
