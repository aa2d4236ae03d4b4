package nl.samenspraak.meldpunt.telefoon;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.EerdereMeldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * Looks up whom a conversation is about, while the operator types; not before the task is known (R-MEL-06). The register is asked
 * only when the question is narrow enough, so that half a name shows nobody.
 */
@Dependent
public class Betrokkenezoeker implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEESTE_SUGGESTIES = 8;

    @Inject
    private Aannemen aannemen;

    @Inject
    private Personenregister register;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<EerdereMeldingen> eerdere = new Leesbeurt<>();
    private List<PersoonId> suggesties = List.of();
    private String geenSuggestie = "";
    private String gezocht = "";

    /**
     * Whom an earlier search found for another text, is shown no longer.
     *
     * @return who fits what was typed so far; when nobody does, {@link #getGeenSuggestie} says why
     */
    List<PersoonRegel> stelVoor(String tekst, Gesprek gesprek) {
        if (!tekst.strip().equals(gezocht)) {
            opzoeker.vergeet();
        }
        List<PersoonRegel> passend = new ArrayList<>();
        geenSuggestie = gesprek.nietOpzoeken()
                .map(bezwaar -> Meldteksten.tekst("zoek.dicht." + bezwaar))
                .orElseGet(() -> zoekSuggesties(tekst, passend));
        suggesties = new ArrayList<>(passend.stream().map(PersoonRegel::id).toList());
        return passend;
    }

    private String zoekSuggesties(String tekst, List<PersoonRegel> passend) {
        try {
            passend.addAll(
                    register.zoek(vraag(tekst), MEESTE_SUGGESTIES, doel()).rijen());
            return passend.isEmpty() ? Meldteksten.tekst("nieuw.over.niets.suggestie") : "";
        } catch (OngeldigeWaarde teRuimOfOnaf) {
            return teRuimOfOnaf.getMessage();
        }
    }

    /** Looks up once, and shows all who fit. */
    void zoek(String tekst, Gesprek gesprek) {
        opzoeker.vergeet();
        gezocht = tekst == null ? "" : tekst.strip();
        geenSuggestie = "";
        gesprek.nietOpzoeken()
                .ifPresentOrElse(
                        bezwaar -> Scherm.fout("zoektekst", Meldteksten.tekst("zoek.dicht." + bezwaar)),
                        () -> opzoeker.zoek(tekst, doel()));
    }

    private Zoekvraag vraag(String tekst) {
        return Zoekvraag.uitTekst(tekst, LocalDate.now(klok));
    }

    /** @return the one of the suggestions that has this key */
    Optional<PersoonId> suggestie(String sleutel) {
        return suggesties.stream().filter(id -> id.toString().equals(sleutel)).findFirst();
    }

    /** It is about this person. Then the operator sees whether there were meldingen before (R-MEL-16). */
    void kies(PersoonId persoon, Gesprek gesprek) {
        vergeet();
        gesprek.getOver().kies(persoon);
    }

    /** A conversation was opened again: reads anew whom it is about, as far as that may still be looked up. */
    void herstel(PersoonId persoon, Gesprek gesprek) {
        if (gesprek.nietOpzoeken().isEmpty()) {
            vergeet();
            opzoeker.neem(persoon, doel()).ifPresent(regel -> gesprek.getOver().kies(persoon));
        }
    }

    /** It is about somebody else after all. */
    void kiesAnders(Gesprek gesprek) {
        gesprek.getOver().kies(null);
        vergeet();
    }

    void vergeet() {
        geenSuggestie = "";
        suggesties = List.of();
        opzoeker.vergeet();
        eerdere.opnieuw();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(NieuwBean.AANNEMEN);
    }

    /**
     * @param getoond a suggestion, or what was typed in the field that shows them
     * @return one line that tells this person from others
     */
    public String label(Object getoond) {
        if (!(getoond instanceof PersoonRegel regel)) {
            return getoond == null ? "" : getoond.toString();
        }
        String bsn = regel.bsn().isEmpty()
                ? Meldteksten.tekst("nieuw.over.zonderbsn")
                : Meldteksten.tekst("nieuw.over.bsn", regel.bsn());
        String geboren =
                Meldteksten.tekst("nieuw.over.geboren", regel.geboortedatum().weergave());
        return String.join(
                " · ", regel.naamMetMerken(), geboren, regel.verblijf().weergave(), bsn);
    }

    /**
     * @param getoond a suggestion, or what was typed in the field that shows them
     * @return its key, or what was typed
     */
    public String sleutel(Object getoond) {
        return getoond instanceof PersoonRegel regel ? regel.id().toString() : label(getoond);
    }

    /** @return the one whom the search found, when it found nobody else */
    Optional<PersoonId> enige() {
        return opzoeker.gevonden() != null && opzoeker.gevonden().size() == 1 && opzoeker.totaal() == 1
                ? Optional.of(opzoeker.gevonden().get(0))
                : Optional.empty();
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, this::doel);
    }

    /** @return why there is no suggestion, in plain Dutch */
    public String getGeenSuggestie() {
        return geenSuggestie;
    }

    /**
     * @param wie the one who was chosen
     * @return whether there were meldingen about that person before; {@code null} while nothing is being drawn
     */
    public EerdereMeldingen eerdere(PersoonId wie) {
        return eerdere.leesOmTeTekenen(() -> {
            PersoonRegel regel = regel(wie);
            return regel == null ? null : aannemen.eerdere(regel, doel());
        });
    }
}
