package nl.samenspraak.meldpunt.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.EerdereMeldingen;
import nl.samenspraak.meldpunt.Meldpunt;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Pagina;
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
    private Meldpunt meldpunt;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private Pagina<PersoonRegel> gevonden;
    private List<PersoonRegel> suggesties = List.of();
    private String geenSuggestie = "";
    private EerdereMeldingen eerdere;

    /** @return who fits what was typed so far; when nobody does, {@link #getGeenSuggestie} says why */
    List<PersoonRegel> stelVoor(String tekst, Gesprek gesprek) {
        suggesties = List.of();
        geenSuggestie = gesprek.nietOpzoeken()
                .map(bezwaar -> Meldteksten.tekst("zoek.dicht." + bezwaar))
                .orElseGet(() -> zoekSuggesties(tekst));
        return suggesties;
    }

    private String zoekSuggesties(String tekst) {
        try {
            suggesties = register.zoek(vraag(tekst), MEESTE_SUGGESTIES, doel()).rijen();
            return suggesties.isEmpty() ? Meldteksten.tekst("nieuw.over.niets.suggestie") : "";
        } catch (OngeldigeWaarde teRuimOfOnaf) {
            return teRuimOfOnaf.getMessage();
        }
    }

    /** Looks up once, and shows all who fit. */
    void zoek(String tekst, Gesprek gesprek) {
        gevonden = null;
        geenSuggestie = "";
        gesprek.nietOpzoeken()
                .ifPresentOrElse(
                        bezwaar -> Scherm.fout("zoektekst", Meldteksten.tekst("zoek.dicht." + bezwaar)),
                        () -> zoek(tekst));
    }

    private void zoek(String tekst) {
        try {
            gevonden = register.zoek(vraag(tekst), doel());
        } catch (OngeldigeWaarde e) {
            Scherm.fout("zoektekst", e.getMessage());
        }
    }

    private Zoekvraag vraag(String tekst) {
        return Zoekvraag.uitTekst(tekst, LocalDate.now(klok));
    }

    /** @return the one of the suggestions that has this key */
    Optional<PersoonRegel> suggestie(String sleutel) {
        return suggesties.stream()
                .filter(regel -> regel.id().toString().equals(sleutel))
                .findFirst();
    }

    /** It is about this person. Then the operator sees whether there were meldingen before (R-MEL-16). */
    void kies(PersoonRegel persoon, Gesprek gesprek) {
        eerdere = meldpunt.eerdere(persoon.id(), doel());
        gesprek.getOver().kies(persoon);
        gevonden = null;
        suggesties = List.of();
        geenSuggestie = "";
    }

    /** A conversation was opened again: reads anew whom it is about, as far as that may still be looked up. */
    void herstel(PersoonId persoon, Gesprek gesprek) {
        if (gesprek.nietOpzoeken().isEmpty()) {
            register.regels(Set.of(persoon), doel()).van(persoon).ifPresent(regel -> kies(regel, gesprek));
        }
    }

    /** It is about somebody else after all. */
    void kiesAnders(Gesprek gesprek) {
        gesprek.getOver().kies(null);
        vergeet();
    }

    void vergeet() {
        geenSuggestie = "";
        gevonden = null;
        suggesties = List.of();
        eerdere = null;
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
        return String.join(" · ", regel.naam(), geboren, regel.verblijf().weergave(), bsn);
    }

    /**
     * @param getoond a suggestion, or what was typed in the field that shows them
     * @return its key, or what was typed
     */
    public String sleutel(Object getoond) {
        return getoond instanceof PersoonRegel regel ? regel.id().toString() : label(getoond);
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden;
    }

    /** @return why there is no suggestion, in plain Dutch */
    public String getGeenSuggestie() {
        return geenSuggestie;
    }

    public EerdereMeldingen getEerdere() {
        return eerdere;
    }
}
