package nl.samenspraak.klachten.afhandelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klager.EerdereOordelen;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Which way the handling of a klacht goes: talked over, or not handled. Advice and data are in {@link AdviesBean} and {@link GegevensBean}. */
@Named("afhandelen")
@ViewScoped
public class AfhandelBean extends Klachtscherm<AfhandelView> {

    private static final long serialVersionUID = 1L;

    /** What was handled before is no klacht of this klager that we know. */
    private static final String ELDERS = "ELDERS";

    @Inject
    private Klachtafhandeling afhandeling;

    @Inject
    private Informeel informeel;

    @Inject
    private Buitenbehandeling buitenbehandeling;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private final Map<Integer, Boolean> buiten = new HashMap<>();
    private final Leesbeurt<EerdereOordelen> eerdere = new Leesbeurt<>();
    private String eerdereKeuze;
    private Gesprek gesprek;
    private NietBehandelgrond grond;
    private Rechtsweg rechtsweg;

    /** What the klager said, or what was done with it. */
    public enum Gesprek {
        BESPROKEN,
        TEVREDEN,
        NIET_TEVREDEN,
        INGETROKKEN,
        BEANTWOORD,
        /** Of a klager who is unknown. */
        GELEZEN
    }

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "gesprekdag", "verderdag", "nietdag", "nietmeedag", "herroepdag");
    }

    @Override
    protected AfhandelView lees(KlachtId klacht, Doelbinding doel) {
        return afhandeling.open(klacht, doel);
    }

    @Override
    protected long versie(AfhandelView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "klachten/afhandelen.xhtml?id=%s";
    }

    /** Records what the klager said. */
    public void bewaarGesprek() {
        doe(
                "gesprektekst",
                () -> new Klachtdaad(invoer.dag("gesprekdag"), invoer.tekst("gesprektekst")),
                (daad, doel) -> gesprek == null
                        ? Optional.of(Weigerreden.ANTWOORD_ONTBREEKT)
                        : bewaar(daad, doel).bezwaar(),
                Weigervelden.dag("gesprekdag")
                        .en(Weigerreden.ANTWOORD_ONTBREEKT, "gesprek")
                        .en(Weigerreden.REDEN_ONTBREEKT, "gesprektekst"),
                this::bewaard);
    }

    private Verrichting<Weigerreden> bewaar(Klachtdaad daad, Doelbinding doel) {
        return switch (gesprek) {
            case BESPROKEN -> informeel.bespreek(dossier(), daad, versie(), doel);
            case TEVREDEN -> informeel.tevreden(dossier(), daad, versie(), doel);
            case NIET_TEVREDEN -> informeel.nietTevreden(dossier(), daad, versie(), doel);
            case INGETROKKEN -> informeel.trekIn(dossier(), daad, versie(), doel);
            case BEANTWOORD, GELEZEN -> informeel.beantwoord(dossier(), daad, versie(), doel);
        };
    }

    /** The klager is not satisfied any more, did not withdraw it after all, or made himself known: the klacht goes on. */
    public void gaVerder() {
        doe(
                "verdertekst",
                () -> new Klachtdaad(invoer.dag("verderdag"), invoer.tekst("verdertekst")),
                (daad, doel) -> (getView().kop().afdoening() == Afdoening.INFORMEEL
                                ? informeel.nietTevreden(dossier(), daad, versie(), doel)
                                : informeel.hervat(dossier(), daad, versie(), doel))
                        .bezwaar(),
                Weigervelden.dag("verderdag").en(Weigerreden.REDEN_ONTBREEKT, "verdertekst"),
                this::bewaard);
    }

    /** Decides not to handle the klacht. */
    public void besluitNiet() {
        doe(
                "niettekst",
                () -> new NietBehandelbesluit(
                        grond,
                        invoer.dag("nietdag"),
                        invoer.tekst("niettekst"),
                        rechtsweg,
                        invoer.vink("niettijdig"),
                        eerdere(),
                        eerderePunt(),
                        isGebeurdGevraagd() ? invoer.dag("gebeurd") : null,
                        welke()),
                (besluit, doel) -> buitenbehandeling
                        .besluit(dossier(), besluit, versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("nietdag")
                        .en(Weigerreden.GROND_ONTBREEKT, "grond")
                        .en(Weigerreden.GEDRAGING_NIET_GEKOZEN, "nietwelke")
                        .en(Weigerreden.GEBEURDAG_ONTBREEKT, "gebeurd")
                        .en(Weigerreden.GEDRAGING_NIET_TE_OUD, "grond")
                        .en(Weigerreden.ALLEEN_NIET_TIJDIG, "grond")
                        .en(Weigerreden.TERMIJN_NIET_GEZEGD, "rechtsweg")
                        .en(Weigerreden.BEZWAAR_KAN_NOG, "rechtsweg")
                        .en(Weigerreden.EERDERE_ONTBREEKT, isEerdereElders() ? "eerdere" : "eerderekeuze")
                        .en(Weigerreden.EERDERE_ONBEKEND, "eerdere")
                        .en(Weigerreden.EERDER_PUNT_ONTBREEKT, "eerderepunt")
                        .en(Weigerreden.EERDERE_NIET_GEOORDEELD, "eerdere")
                        .en(Weigerreden.EERDERE_ZONDER_JAAR, "eerdere")
                        .en(Weigerreden.REDEN_ONTBREEKT, "niettekst"),
                this::bewaard);
    }

    /** Of a klacht about one thing all is left unhandled or nothing. */
    private Set<Integer> welke() {
        return isDeelbaar()
                ? buiten.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : null;
    }

    /** @return whether a part of it can be left unhandled */
    public boolean isDeelbaar() {
        AfhandelView view = getView();
        return view != null && view.gedragingen().size() > 1;
    }

    /** @return which gedragingen are ticked as not handled, by their place */
    public Map<Integer, Boolean> getBuiten() {
        return buiten;
    }

    /** The klager was told so by a letter that was not made here. */
    public void deelNietMee() {
        doe(
                doel -> buitenbehandeling
                        .deelMee(dossier(), invoer.dag("nietmeedag"), versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("nietmeedag"),
                this::bewaard);
    }

    /** The decision not to handle it is undone. */
    public void herroep() {
        doe(
                "herroeptekst",
                () -> new Klachtdaad(invoer.dag("herroepdag"), invoer.tekst("herroeptekst")),
                (daad, doel) -> buitenbehandeling
                        .herroep(dossier(), daad, versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("herroepdag").en(Weigerreden.REDEN_ONTBREEKT, "herroeptekst"),
                this::bewaard);
    }

    /** The criminal case that stood in its way is over. */
    public void strafzaakKlaar() {
        doe(
                doel -> buitenbehandeling
                        .strafzaakKlaar(dossier(), invoer.dag("strafzaakdag"), versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("strafzaakdag"),
                this::bewaard);
    }

    void bewaard() {
        naarDezelfde(Behandelteksten.tekst("bewaard"));
    }

    /** @return what can be recorded now; a klacht under the formal rules is not just answered */
    public Gesprek[] getGesprekken() {
        if (getView().onbekend()) {
            return new Gesprek[] {Gesprek.GELEZEN};
        }
        return getView().formeel()
                ? new Gesprek[] {Gesprek.BESPROKEN, Gesprek.TEVREDEN, Gesprek.NIET_TEVREDEN, Gesprek.INGETROKKEN}
                : new Gesprek[] {
                    Gesprek.BESPROKEN, Gesprek.TEVREDEN, Gesprek.NIET_TEVREDEN, Gesprek.INGETROKKEN, Gesprek.BEANTWOORD
                };
    }

    public NietBehandelgrond[] getGronden() {
        return NietBehandelgrond.values();
    }

    /** @return whether what ended with what the klager said can go on */
    public boolean isTeHervatten() {
        Afdoening hoe = getView().kop().afdoening();
        return hoe == Afdoening.INFORMEEL || hoe == Afdoening.INGETROKKEN || hoe == Afdoening.GELEZEN;
    }

    /** @return whether it is asked when it happened: that is the ground, and of something no day is known */
    public boolean isGebeurdGevraagd() {
        return grond == NietBehandelgrond.TE_LANG_GELEDEN
                && getView().gedragingen().stream().anyMatch(gedraging -> gedraging.dag() == null);
    }

    /** @return whether it is asked if the klacht is about not deciding in time only */
    public boolean isBeroepGekozen() {
        return grond == NietBehandelgrond.BEROEP;
    }

    /** @return whether it is asked if the term for bezwaar or beroep is over */
    public boolean isTermijnGevraagd() {
        return grond != null && grond.kentTermijn();
    }

    /** @return whether telling the klager that it is not handled is late */
    public boolean isNietTeLaat() {
        LocalDate uiterlijk = getView().nietUiterlijk();
        return uiterlijk != null && LocalDate.now(klok).isAfter(uiterlijk);
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    public Gesprek getGesprek() {
        return gesprek;
    }

    public void setGesprek(Gesprek gesprek) {
        this.gesprek = gesprek;
    }

    /** @return whether it is asked which klacht was handled before */
    public boolean isEerdereGevraagd() {
        return grond == NietBehandelgrond.EERDER_BEHANDELD;
    }

    /** @return what this klager got an oordeel about before; {@code null} until the ground asks for it */
    public EerdereOordelen getEerdere() {
        return isEerdereGevraagd() ? eerdere.lees(this::leesEerdere) : null;
    }

    private EerdereOordelen leesEerdere() {
        return doel().map(doel -> buitenbehandeling.eerdere(dossier(), doel)).orElse(null);
    }

    /** @return whether what was handled before is none of those */
    public boolean isEerdereElders() {
        return ELDERS.equals(eerdereKeuze);
    }

    private String eerdere() {
        return isEerdereElders()
                ? invoer.tekst("eerdere")
                : EerderOordeel.nummer(Objects.requireNonNullElse(eerdereKeuze, ""));
    }

    private String eerderePunt() {
        return isEerdereElders()
                ? invoer.tekst("eerderepunt")
                : EerderOordeel.plaats(Objects.requireNonNullElse(eerdereKeuze, ""));
    }

    public String getEerdereKeuze() {
        return eerdereKeuze;
    }

    public void setEerdereKeuze(String eerdereKeuze) {
        this.eerdereKeuze = eerdereKeuze;
    }

    /** @return how far bezwaar or beroep can be */
    public Rechtsweg[] getRechtswegen() {
        return Rechtsweg.values();
    }

    public Rechtsweg getRechtsweg() {
        return rechtsweg;
    }

    public void setRechtsweg(Rechtsweg rechtsweg) {
        this.rechtsweg = rechtsweg;
    }

    public NietBehandelgrond getGrond() {
        return grond;
    }

    public void setGrond(NietBehandelgrond grond) {
        this.grond = grond;
    }
}
