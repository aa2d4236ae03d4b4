package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.handhaving.Afwijzing;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbesluit;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** One request: the decision on it for whoever asked, and the desk for whoever decides. */
@Named("handhavingsverzoek")
@ViewScoped
public class HandhavingsverzoekBean extends Dossierscherm<HandhavingId, Handhavingsbezwaar, Handhavingsblad>
        implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Handhavingslezer lezer;

    @Inject
    private Handhavingsloket loket;

    @Inject
    private Handhavingsbeoordeling beoordeling;

    @Inject
    private Handhavingconcepten concepten;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Drukkerij drukkerij;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> vink = new HashMap<>();
    private String zoektekst;
    private String keuze;
    private Afwijzing grond;
    private boolean zonderWams;
    private boolean nietInRegister;

    @Override
    protected Optional<HandhavingId> kenmerk(String tekst) {
        return HandhavingId.van(tekst);
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.HANDHAVINGSVERZOEK;
    }

    @Override
    protected Handhavingsblad lees(HandhavingId dossier, Doelbinding doel) {
        return lezer.toon(dossier, doel);
    }

    @Override
    protected long versie(Handhavingsblad gelezen) {
        return gelezen.verzoek().versie();
    }

    @Override
    protected Dossierconcepten<HandhavingId> concepten() {
        return concepten;
    }

    @Override
    protected String adres() {
        return "toeleiding/handhavingsverzoek.xhtml?id=%s";
    }

    /** Withdraws it. */
    public void trekIn() {
        doe(
                doel -> loket.trekIn(dossier(), doel).bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst("verzoek.ingetrokken")));
    }

    /** Shows all in the register who fit what was typed. */
    public void zoek() {
        doel().ifPresent(doel -> opzoeker.zoek(zoektekst, doel));
    }

    /**
     * It is about this person.
     *
     * @param wie one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId wie) {
        doe(
                doel -> beoordeling.isOver(dossier(), wie, versie(), doel).bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst(wie == null ? "wie.los" : "wie.vast")));
    }

    /**
     * @param wie one of those found
     * @return by what that person is told from others; {@code null} while nothing is being drawn
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, () -> doel().orElseThrow());
    }

    /** Decides on it. */
    public void beslis() {
        boolean ja = "ja".equals(keuze);
        if (!ja && !"nee".equals(keuze)) {
            Scherm.fout("keuze", Handhavingsteksten.tekst("besluit.kies"));
            return;
        }
        doe(
                "motivering",
                () -> besluit(ja),
                (besluit, doel) -> (ja
                                ? beoordeling.kenToe(dossier(), besluit, versie(), doel)
                                : beoordeling.wijsAf(dossier(), besluit, versie(), doel))
                        .bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst("besluit.gedaan")));
    }

    private Handhavingsbesluit besluit(boolean ja) {
        Set<String> toegestaan = vink.entrySet().stream()
                .filter(deze -> ja && Boolean.TRUE.equals(deze.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Handhavingsbesluit(
                toegestaan,
                ja ? null : grond,
                tekst.get("motivering"),
                ja ? tekst.get("voorwaarden") : "",
                zonderWams,
                nietInRegister);
    }

    private static void meld(Handhavingsbezwaar bezwaar) {
        String zin = Handhavingsteksten.tekst("bezwaar." + bezwaar);
        switch (bezwaar) {
            case MOTIVERING_ONTBREEKT -> Scherm.fout("motivering", zin);
            case GROND_ONTBREEKT -> Scherm.fout("grond", zin);
            case WAMS_NIET_UITGESLOTEN -> Scherm.fout("zonderwams", zin);
            case EERST_OPZOEKEN -> Scherm.fout("nietinregister", zin);
            default -> Scherm.fout(zin);
        }
    }

    /** @throws IOException when the answer cannot be written */
    public void druk() throws IOException {
        try {
            Optional<byte[]> pdf =
                    geef(doel -> drukkerij.druk(lezer.besluit(dossier(), doel).brief()));
            if (pdf.isPresent()) {
                Scherm.bestand("besluit.pdf", "application/pdf", pdf.get());
            }
        } catch (OngeldigeWaarde nogNiet) {
            Scherm.fout(nogNiet.getMessage());
        }
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    public Afwijzing[] getGronden() {
        return Afwijzing.values();
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    /** @return by the code of what is asked, whether it may be used */
    public Map<String, Boolean> getVink() {
        return vink;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    public String getKeuze() {
        return keuze;
    }

    public void setKeuze(String keuze) {
        this.keuze = keuze;
    }

    public Afwijzing getGrond() {
        return grond;
    }

    public void setGrond(Afwijzing grond) {
        this.grond = grond;
    }

    public boolean isZonderWams() {
        return zonderWams;
    }

    public void setZonderWams(boolean zonderWams) {
        this.zonderWams = zonderWams;
    }

    public boolean isNietInRegister() {
        return nietInRegister;
    }

    public void setNietInRegister(boolean nietInRegister) {
        this.nietInRegister = nietInRegister;
    }
}
