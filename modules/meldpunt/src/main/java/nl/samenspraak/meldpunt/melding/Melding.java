package nl.samenspraak.meldpunt.melding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Aannameregels;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.SluitingIsToegelicht;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.UitkomstHeeftEigenWeg;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toegang.kolom.Persoonsleutel;
import nl.samenspraak.zaak.behandelen.Zaak;
import nl.samenspraak.zaak.behandelen.Zaakentiteit;

/**
 * A signal about someone at the meldpunt niet-acuut, from the moment it is taken in until it is judged.
 *
 * <p>Its life: someone calls, there is no danger right now (R-MEL-02), and the melding is <em>aangenomen</em>. Its taker-in may
 * close it at once, when advice is enough; assign it to a colleague, and it is <em>toegewezen</em>; or leave it for whoever takes
 * it up. Once its behandelaar takes it up it is <em>in behandeling</em>. It may pass to another behandelaar, each time with a
 * reason, until one closes it with an outcome (R-MEL-07) and it is <em>afgesloten</em>. While the Wvggz sub-flow runs it stays open
 * (R-MEL-08). Afterwards it opens again when its outcome turns out to be about somebody else, or when what the Wvggz asks is not done after all:
 * a melder disagrees (R-MEL-09), or turns out to be one who has to be told; and when it was closed by mistake.
 *
 * <p>It holds exactly: whom it is about, the melder, the relation, why now, and what was said (R-MEL-04). Whoever was only described can get a
 * name later, it can turn out to be about more people, or about somebody else than on whom it was registered; what is told later stands beside it, not in it. Meldingen about one
 * person belong together by that person: nothing is suppressed because there was one before, and no link is left behind when
 * one of them is destroyed (R-MEL-16). It keeps the purpose that was chosen before anything was looked up (R-ALG-01, R-MEL-06).
 */
@Entity
@Table(schema = "meldpunt", name = "melding")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Melding extends Zaakentiteit implements Zaak<MeldingId> {

    @Id
    private UUID id;

    private String nummer;

    @Column(name = "aangenomen_op")
    private Instant aangenomenOp;

    @Column(name = "aangenomen_door")
    private UUID aangenomenDoor;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    @Column(name = "ontvangen_op")
    private LocalDate ontvangenOp;

    private LocalDate uiterlijk;
    private String doel;
    private String doelversie;

    @Enumerated(EnumType.STRING)
    private Reikwijdte reikwijdte;

    private PersoonId persoon;

    private String omschrijving;

    /** Whether that description holds a name. */
    @Column(name = "met_naam")
    private boolean metNaam;

    private String overzoek;
    private String aanleiding;
    private String inhoud;

    @Embedded
    private Melderkaart melder;

    @Enumerated(EnumType.STRING)
    private Meldingstatus status;

    /** What {@link Meldingstatus#open} says, where the database can look for it. */
    private boolean open;

    private UUID behandelaar;
    private String statuscode;

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "toewijzing", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Toewijzing> toewijzingen = new ArrayList<>();

    /** Who else it is about; the description of somebody who got a name stays. */
    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "medebetrokkene", joinColumns = @JoinColumn(name = "melding"))
    @Column(name = "persoon")
    @Convert(converter = Persoonsleutel.class)
    private Set<PersoonId> medebetrokkenen = new HashSet<>();

    @Embedded
    private Afsluiting afsluiting;

    @Embedded
    private Weging weging;

    @Column(name = "wvggz_loopt")
    private boolean wvggzLoopt;

    protected Melding() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(id).zaak());
    }

    /**
     * Takes in a melding.
     *
     * @param aanvang number, taker-in, moment and term
     * @param nieuw what was said; it has been held against the {@link Aannameregels}
     * @param persoon whom it is about; {@code null} when that is not known
     */
    public Melding(Inschrijving aanvang, NieuweMelding nieuw, PersoonId persoon) {
        id = aanvang.id().waarde();
        nummer = aanvang.nummer().waarde();
        aangenomenOp = aanvang.op();
        aangenomenDoor = aanvang.door();
        kanaal = nieuw.binnenkomst().kanaal();
        ontvangenOp = nieuw.binnenkomst().dag(LocalDate.ofInstant(aanvang.op(), Nederlands.TIJDZONE));
        uiterlijk = aanvang.uiterlijk();
        doel = nieuw.taak().code();
        doelversie = nieuw.taak().versie();
        reikwijdte = nieuw.reikwijdte();
        this.persoon = persoon;
        omschrijving = nieuw.over().omschrijving().orElse(null);
        metNaam = nieuw.over().metNaam();
        overzoek = nieuw.over()
                .omschrijving()
                .map(tekst -> Melderzoeknaam.van(tekst).zin())
                .orElse(null);
        aanleiding = nieuw.signaal().aanleiding();
        inhoud = nieuw.signaal().inhoud();
        melder = new Melderkaart(nieuw.melder());
        wordt(Meldingstatus.AANGENOMEN);
    }

    /**
     * @param gebruiker a user
     * @return whether this is that user's work: as behandelaar, or as taker-in while there is no behandelaar (R-MEL-14)
     */
    public boolean isTaakVan(UUID gebruiker) {
        return gebruiker.equals(behandelaar == null ? aangenomenDoor : behandelaar);
    }

    /**
     * A behandelaar begins: on a melding that nobody has, or on one that was assigned to this very user.
     *
     * @param door who begins
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> pakOp(UUID door, Instant op) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (behandelaar != null && !isBehandelaar(door)) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
        if (behandelaar == null) {
            behandelaar = door;
            toewijzingen.add(new Toewijzing(op, door, door, null));
        }
        wordt(Meldingstatus.IN_BEHANDELING);
        return Optional.empty();
    }

    /**
     * Gives it to a colleague, who has yet to take it up. Whoever gave it away loses sight of it (R-MEL-14).
     *
     * @param toewijzing who gives it to whom, and why
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> wijsToe(Toewijzing toewijzing) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (isBehandelaar(toewijzing.aan())) {
            return Optional.of(Weigerreden.ZELFDE_BEHANDELAAR);
        }
        if (toewijzing.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return geef(toewijzing);
    }

    private Optional<Weigerreden> geef(Toewijzing toewijzing) {
        behandelaar = toewijzing.aan();
        toewijzingen.add(toewijzing);
        wordt(Meldingstatus.TOEGEWEZEN);
        return Optional.empty();
    }

    /**
     * Gives a melding that nobody has to someone, who has yet to take it up. Whoever takes work on himself needs no reason.
     *
     * @param toewijzing who gives it to whom, and why
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> verdeel(Toewijzing toewijzing) {
        if (status.open() && behandelaar != null) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
        if (status.open() && toewijzing.door().equals(toewijzing.aan())) {
            return geef(toewijzing);
        }
        return wijsToe(toewijzing);
    }

    /**
     * Takes back what someone gave away by mistake, as if it had not been given: only the last one who gave it can, and only while
     * nobody has begun on it.
     *
     * @param wie who gave it
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> neemTerug(UUID wie) {
        boolean laatsteGever = !toewijzingen.isEmpty()
                && laatste().wvggz().isEmpty()
                && laatste().door().equals(wie);
        if (status != Meldingstatus.TOEGEWEZEN || !laatsteGever) {
            return Optional.of(Weigerreden.NIET_TERUG_TE_NEMEN);
        }
        toewijzingen.remove(toewijzingen.size() - 1);
        Optional<UUID> weer = toewijzingen.stream()
                .filter(stap -> stap.wvggz().isEmpty())
                .reduce((eerder, later) -> later)
                .map(Toewijzing::aan);
        behandelaar = weer.orElse(null);
        wordt(weer.isEmpty() ? Meldingstatus.AANGENOMEN : Meldingstatus.TOEGEWEZEN);
        return Optional.empty();
    }

    /**
     * Takes it over of a colleague who is not there to give it. What was closed stays closed: it is about what is left to be done then.
     *
     * @param door who takes it over
     * @param reden why
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> neemOver(UUID door, String reden, Instant op) {
        if (behandelaar == null) {
            return Optional.of(Weigerreden.NOG_GEEN_BEHANDELAAR);
        }
        if (isBehandelaar(door)) {
            return Optional.of(Weigerreden.ZELFDE_BEHANDELAAR);
        }
        if (reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        toewijzingen.add(Toewijzing.overname(op, door, behandelaar, reden));
        behandelaar = door;
        if (status.open()) {
            wordt(Meldingstatus.IN_BEHANDELING);
        }
        return Optional.empty();
    }

    private Toewijzing laatste() {
        return toewijzingen.get(toewijzingen.size() - 1);
    }

    /**
     * Closes it with an outcome that asks for no more than an explanation (R-MEL-07).
     *
     * @param sluiting the outcome, with an explanation
     * @param door who closes it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> sluit(Sluiting sluiting, UUID door, Instant op) {
        return nietOpen().or(() -> UitkomstHeeftEigenWeg.toets(sluiting)).or(() -> rondAf(sluiting, door, op));
    }

    /**
     * What the Wvggz asks is about one person (5:2); of several it has to be said who.
     *
     * @param over who; {@code null} when that was not said, which is enough where the melding is about one person
     * @return why it cannot begin; empty when it can
     */
    public Optional<Weigerreden> kanWvggzBeginnen(PersoonId over) {
        boolean gezegd =
                medebetrokkenen.isEmpty() || over != null && betrokkenen().contains(over);
        return nietOpen().or(() -> gezegd ? Optional.empty() : Optional.of(Weigerreden.WIE_ONTBREEKT));
    }

    /**
     * The Wvggz sub-flow begins (R-MEL-08); it stays open until what that law asks is done. Whom it is about comes first from then on.
     *
     * @param over who of several; otherwise {@code null}
     * @param reden why
     * @param door who begins it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> beginWvggz(PersoonId over, String reden, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar = kanWvggzBeginnen(over);
        if (bezwaar.isEmpty()) {
            wvggzLoopt = true;
            toewijzingen.add(Toewijzing.wvggz(op, door, reden, true));
            if (medebetrokkenen.remove(over)) {
                medebetrokkenen.add(persoon);
                persoon = over;
            }
        }
        return bezwaar;
    }

    /**
     * The Wvggz sub-flow was begun by mistake: it is judged again, and its course says so.
     *
     * @param reden what was wrong
     * @param door who says so
     * @param op when
     */
    public void stopWvggz(String reden, UUID door, Instant op) {
        wvggzLoopt = false;
        toewijzingen.add(Toewijzing.wvggz(op, door, reden, false));
    }

    /** @return whether the Wvggz sub-flow runs */
    public boolean wvggzLoopt() {
        return wvggzLoopt;
    }

    /**
     * It is about somebody in the register: the one who was only described until now, also after it was closed, for he has to hear of it all the same; or
     * somebody else as well.
     *
     * @param wie who
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> koppel(PersoonId wie) {
        if (!status.open() && persoon != null) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (betrokkenen().contains(wie)) {
            return Optional.of(Weigerreden.PERSOON_GEKOPPELD);
        }
        if (persoon == null) {
            persoon = wie;
        } else {
            medebetrokkenen.add(wie);
        }
        return Optional.empty();
    }

    /**
     * It is not about somebody after all: of those added the one, or who was linked to a description, which then stands again.
     *
     * @param wie who
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> ontkoppel(PersoonId wie) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (medebetrokkenen.remove(wie)) {
            return Optional.empty();
        }
        boolean beschreven = wie.equals(persoon) && omschrijving != null && medebetrokkenen.isEmpty();
        persoon = beschreven ? null : persoon;
        return beschreven ? Optional.empty() : Optional.of(Weigerreden.PERSOON_NIET_LOS);
    }

    /**
     * It was registered on somebody whom it is not about: the right one takes that place, also after it was closed.
     *
     * @param van whom it is not about
     * @param naar whom it is about
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> verplaats(PersoonId van, PersoonId naar) {
        if (!betrokkenen().contains(van)) {
            return Optional.of(Weigerreden.WIE_ONTBREEKT);
        }
        if (betrokkenen().contains(naar)) {
            return Optional.of(Weigerreden.PERSOON_GEKOPPELD);
        }
        if (van.equals(persoon)) {
            persoon = naar;
        } else {
            medebetrokkenen.remove(van);
            medebetrokkenen.add(naar);
        }
        return Optional.empty();
    }

    /**
     * Says how heavy it weighs; the last time counts (R-MEL-19).
     *
     * @param nieuw how heavy, and why
     * @param door who finds so
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> weeg(NieuweWeging nieuw, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar = nietOpen().or(nieuw::toets);
        if (bezwaar.isEmpty()) {
            weging = new Weging(nieuw, door, op);
        }
        return bezwaar;
    }

    /** @return how heavy it weighs, when somebody said so */
    public Optional<Weging> weging() {
        return Optional.ofNullable(weging);
    }

    /**
     * @param reden an outcome
     * @return whether it was closed with that outcome
     */
    public boolean isAfgeslotenMet(Sluitreden reden) {
        return afsluiting != null && afsluiting.sluiting().reden() == reden;
    }

    /** @return whether it was closed with something of it put ready for another */
    public boolean isDoorgeleid() {
        return afsluiting != null && afsluiting.sluiting().reden().doorgeleid();
    }

    /** @return whether it is handled under the Wvggz, or was until it was closed */
    public boolean volgtWvggz() {
        return wvggzLoopt || isAfgeslotenMet(Sluitreden.WVGGZ);
    }

    /**
     * It was closed by mistake. Its term runs on as it did, and its course says with what it had been closed. What went on elsewhere with its
     * outcome has been taken back there: a toeleiding. A Wvggz sub-flow goes on where it was.
     *
     * @param reden why it is open again
     * @param door who opens it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> heropen(String reden, UUID door, Instant op) {
        if (status.open()) {
            return Optional.of(Weigerreden.NIET_AFGESLOTEN);
        }
        if (reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        toewijzingen.add(new Toewijzing(op, door, reden, afsluiting.sluiting()));
        heropen(door);
        return Optional.empty();
    }

    /**
     * What it was closed on does not hold any more: its outcome was about somebody else, or what the Wvggz asks turns out not to be done after all
     * (R-MEL-08, R-MEL-09).
     *
     * @param door who opens it again
     */
    public void heropen(UUID door) {
        wvggzLoopt = volgtWvggz();
        afsluiting = null;
        behandelaar = behandelaar == null ? door : behandelaar;
        wordt(Meldingstatus.IN_BEHANDELING);
    }

    /**
     * The melder chose the wrong relation, and whoever judges it knows the right one: some have rights that others have not (R-MEL-09). Those rights
     * do not end when it is closed: who has yet to hear what came of the Wvggz, has it opened again.
     *
     * @param relatie the right one
     * @param door who says so
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> verbeterRelatie(Relatie relatie, UUID door) {
        if (relatie == null || !Relatie.van(melder().soort()).contains(relatie)) {
            return Optional.of(Weigerreden.RELATIE_ONTBREEKT);
        }
        if (relatie == melder().relatie()) {
            return Optional.of(Weigerreden.RELATIE_DEZELFDE);
        }
        boolean moetHetAlsnogHoren = isAfgeslotenMet(Sluitreden.WVGGZ)
                && MelderHoortDeUitkomst.geldt(relatie)
                && !MelderHoortDeUitkomst.geldt(melder());
        melder = new Melderkaart(melder().met(relatie));
        if (moetHetAlsnogHoren) {
            heropen(door);
        }
        return Optional.empty();
    }

    /**
     * The name or the number of the melder was typed wrongly, or the melder wants to be named or not after all; also after it was closed (AVG 16).
     *
     * @param juist the melder as he is, of the same kind
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> verbeterMelder(Melder juist) {
        if (melder().soort() == Melderssoort.ANONIEM) {
            return Optional.of(Weigerreden.MELDER_BLIJFT_ANONIEM);
        }
        if (!juist.bereikbaar()) {
            return Optional.of(Weigerreden.MELDER_ONBEREIKBAAR);
        }
        if (juist.equals(melder())) {
            return Optional.of(Weigerreden.MELDER_DEZELFDE);
        }
        melder = new Melderkaart(juist);
        return Optional.empty();
    }

    /**
     * A letter to the melder goes there from now on (R-MEL-10).
     *
     * @param adres where
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> schrijfNaar(Briefadres adres) {
        if (!status.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (!MelderHoortDeUitkomst.geldt(melder())) {
            return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        }
        melder = new Melderkaart(melder().met(adres));
        return Optional.empty();
    }

    /**
     * Closes it with the outcome of the triage (R-MEL-07), once what the outcome stands for is done. Closed without ever having
     * been assigned, it stays the work of whoever closed it.
     *
     * @param sluiting the outcome, with an explanation
     * @param door who closes it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> rondAf(Sluiting sluiting, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar =
                nietOpen().or(() -> SluitingIsToegelicht.toets(sluiting)).or(() -> nogInWvggz(sluiting));
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        wvggzLoopt = false;
        behandelaar = behandelaar == null ? door : behandelaar;
        afsluiting = new Afsluiting(sluiting, door, op);
        wordt(Meldingstatus.AFGESLOTEN);
        return Optional.empty();
    }

    /**
     * Its melder got a code with which to ask how far it is (R-MEL-13).
     *
     * @param hash keyed hash of the code, in hexadecimal digits
     */
    public void geefStatuscode(String hash) {
        statuscode = hash;
    }

    private void wordt(Meldingstatus nieuw) {
        status = nieuw;
        open = nieuw.open();
    }

    private Optional<Weigerreden> nietOpen() {
        return status.open() ? Optional.empty() : Optional.of(Weigerreden.AFGESLOTEN);
    }

    private Optional<Weigerreden> nogInWvggz(Sluiting sluiting) {
        if (sluiting.reden() == Sluitreden.WVGGZ) {
            return Optional.empty();
        }
        if (wvggzLoopt) {
            return Optional.of(Weigerreden.WVGGZ_LOOPT);
        }
        boolean eerst = doel.equals(Behandeling.WVGGZ) && MelderHoortDeUitkomst.geldt(melder());
        return eerst ? Optional.of(Weigerreden.WVGGZ_EERST) : Optional.empty();
    }

    private boolean isBehandelaar(UUID gebruiker) {
        return gebruiker.equals(behandelaar);
    }

    @Override
    public MeldingId id() {
        return new MeldingId(id);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> allen = new HashSet<>(medebetrokkenen);
        persoon().ifPresent(allen::add);
        return allen;
    }

    /** @return who has to be told that it is there: all whom it is about, but for whoever reported it himself */
    public Set<PersoonId> teInformeren() {
        Set<PersoonId> allen = betrokkenen();
        if (melder().relatie() == Relatie.ZELF) {
            persoon().ifPresent(allen::remove);
        }
        return allen;
    }

    /** @return who else it is about */
    public Set<PersoonId> medebetrokkenen() {
        return Set.copyOf(medebetrokkenen);
    }

    public Meldingnummer nummer() {
        return new Meldingnummer(nummer);
    }

    public Instant aangenomenOp() {
        return aangenomenOp;
    }

    public UUID aangenomenDoor() {
        return aangenomenDoor;
    }

    /** @return how it came in */
    public Kanaal kanaal() {
        return kanaal;
    }

    /** @return the day on which it was received, from which its term counts; never after the day of {@link #aangenomenOp} */
    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** @return the last day on which it is judged in time */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** @return the code of the purpose for which it is handled */
    public String doel() {
        return doel;
    }

    public Reikwijdte reikwijdte() {
        return reikwijdte;
    }

    /** @return whom it is about; empty when the melder could not say */
    public Optional<PersoonId> persoon() {
        return Optional.ofNullable(persoon);
    }

    /** @return how the melder described someone whose name was not known; empty when the person was known at once */
    public Optional<String> omschrijving() {
        return Optional.ofNullable(omschrijving);
    }

    /** @return whether it is about somebody who was named, and whom nobody looked up yet; not when that one reported himself */
    public boolean isNogOpTeZoeken() {
        return persoon == null && metNaam && melder().relatie() != Relatie.ZELF;
    }

    public Signaal signaal() {
        return new Signaal(aanleiding, inhoud);
    }

    public Melder melder() {
        return melder.melder();
    }

    public Meldingstatus status() {
        return status;
    }

    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaar);
    }

    /** @return how it went from hand to hand, oldest first */
    public List<Toewijzing> toewijzingen() {
        return List.copyOf(toewijzingen);
    }

    /** @return how it ended, when it has */
    public Optional<Afsluiting> afsluiting() {
        return Optional.ofNullable(afsluiting);
    }
}
