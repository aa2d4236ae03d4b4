package nl.samenspraak.meldpunt.zoeken;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * Finding a melding or somebody again (F4): one field for a number, a melder, a telephone number, a BSN, a name or an address. What was typed travels
 * in the body of the request only, never in an address: it may be a BSN (R-ALG-21).
 */
@Named("meldingzoeken")
@ViewScoped
public class MeldingzoekenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meldingzoeker zoeker;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<List<Meldingtreffer>> meldingen = new Leesbeurt<>();
    private final Leesbeurt<Pagina<PersoonRegel>> personen = new Leesbeurt<>();
    private final Leesbeurt<MeldingenOver> over = new Leesbeurt<>();
    private final Leesbeurt<List<Meldingtreffer>> misschien = new Leesbeurt<>();
    private String tekst;
    private String persoon;
    private String uitleg;

    /** Whoever has no purpose for this cannot even open the screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    /** Shows the meldingen about whom the address names. */
    public void open() {
        PersoonId.van(persoon).map(Set::of).ifPresent(wie -> {
            List<PersoonRegel> gevonden =
                    List.copyOf(register.regels(wie, doel()).regels().values());
            personen.zet(new Pagina<>(gevonden, wie.size()));
            over.zet(zoeker.over(wie, doel()));
            meldingen.zet(List.of());
            gevonden.forEach(
                    regel -> misschien.zet(zoeker.misschienOver(regel, doel()).misschien()));
        });
    }

    /** Looks for what was typed, whatever it is. */
    public void zoek() {
        uitleg = null;
        if (tekst == null || tekst.isBlank()) {
            Scherm.fout("tekst", Meldteksten.tekst("zoeken.leeg"));
            return;
        }
        Gevondenmeldingen uitkomst = zoeker.zoek(tekst, doel());
        List<Meldingtreffer> gevonden = uitkomst.meldingen();
        meldingen.zet(gevonden);
        misschien.zet(uitkomst.misschien());
        if (isNummer()) {
            personen.zet(new Pagina<>(List.of(), 0));
            over.zet(new MeldingenOver(Map.of()));
        } else {
            zoekPersonen(gevonden.isEmpty() && uitkomst.misschien().isEmpty());
        }
    }

    private void zoekPersonen(boolean nietsAnders) {
        try {
            Pagina<PersoonRegel> gevonden = register.zoek(Zoekvraag.uitTekst(tekst, LocalDate.now(klok)), doel());
            personen.zet(gevonden);
            over.zet(zoeker.over(gevonden.rijen().stream().map(PersoonRegel::id).collect(Collectors.toSet()), doel()));
        } catch (OngeldigeWaarde teRuim) {
            personen.zet(new Pagina<>(List.of(), 0));
            if (nietsAnders) {
                // Nothing was looked for: then nothing was found either.
                meldingen.zet(null);
                Scherm.fout("tekst", teRuim.getMessage());
            } else {
                uitleg = teRuim.getMessage();
            }
        }
    }

    /** @return by what the meldingen were found that are not shown below somebody: by number, or by who reported them */
    public String getWaarom() {
        return Meldteksten.tekst(isNummer() ? "zoeken.waarom.nummer" : "zoeken.waarom.melder");
    }

    private boolean isNummer() {
        return Meldingnummer.lees(tekst, LocalDate.now(klok).getYear()).isPresent();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Behandeling.BEOORDELEN);
    }

    /** @return the meldingen that were found by number or melder; {@code null} when nothing was asked */
    public List<Meldingtreffer> getMeldingen() {
        return meldingen.lees(() -> null);
    }

    /** @return the meldingen about somebody who was only described, and who may be the one that was asked for */
    public List<Meldingtreffer> getMisschien() {
        return Optional.ofNullable(misschien.lees(() -> null)).orElse(List.of());
    }

    /** @return who was found just now; {@code null} when nothing was asked */
    public Pagina<PersoonRegel> getPersonen() {
        return personen.lees(() -> null);
    }

    /**
     * @param wie one of those found
     * @return the meldingen about that person
     */
    public List<Meldingtreffer> over(PersoonId wie) {
        return Optional.ofNullable(over.lees(() -> null))
                .map(gevonden -> gevonden.van(wie))
                .orElse(List.of());
    }

    /** @return whether something was asked and nothing was found */
    public boolean isNiets() {
        return getMeldingen() != null
                && getMeldingen().isEmpty()
                && getMisschien().isEmpty()
                && (getPersonen() == null || getPersonen().rijen().isEmpty());
    }

    /** @return why no people were looked up, in a Dutch sentence; {@code null} when they were */
    public String getUitleg() {
        return uitleg;
    }

    public String getDoelnaam() {
        return doel().doel().naam();
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }

    public String getPersoon() {
        return persoon;
    }

    public void setPersoon(String persoon) {
        this.persoon = persoon;
    }
}
