package nl.samenspraak.coordinatie.brieven;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.brieven.PlanbrievenView.Keuze;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The letters of a coördinatie: choose one, write it, read precisely what will go, and send it. */
@Named("planbrief")
@ViewScoped
public class PlanbriefBean extends Coordinatiescherm<PlanbrievenView> {

    private static final long serialVersionUID = 1L;
    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.coordinatie.brieven");

    @Inject
    private Planbrieven brieven;

    private final Tekstlaag velden = new Tekstlaag();
    private final Leesbeurt<Planbriefstuk.Blad> blad = new Leesbeurt<>();
    private String soort;
    private String aan;
    private boolean getoond;
    private UUID verstuurd;
    private String afdruk;
    private List<Planbriefwijze> wijzen = List.of();
    private Planbriefwijze wijze;

    @Override
    protected PlanbrievenView lees(CoordinatieId coordinatie, Doelbinding doel) {
        return brieven.open(coordinatie, doel);
    }

    @Override
    protected long versie(PlanbrievenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "coordinatie/brieven.xhtml?id=%s";
    }

    /** Each letter has texts of its own. */
    @Override
    protected String pagina() {
        return Planbriefsoort.van(soort)
                .map(welke -> super.pagina() + "/" + welke.code())
                .orElseGet(super::pagina);
    }

    /** Makes the letter and shows it. */
    public void maak() {
        try {
            doel().map(doel -> brieven.bekijk(dossier(), opdracht(), doel)).ifPresent(this::toon);
        } catch (OngeldigeWaarde e) {
            Scherm.fout(e.getMessage());
        }
    }

    private void toon(Planbriefstuk stuk) {
        if (stuk.reden() != null) {
            meld(stuk);
            return;
        }
        getoond = true;
        afdruk = stuk.blad().afdruk();
        wijzen = List.copyOf(stuk.blad().wijzen());
        wijze = wijzen.size() == 1 ? wijzen.get(0) : null;
        blad.zet(stuk.blad());
        Scherm.naar("briefkop");
    }

    private void meld(Planbriefstuk stuk) {
        List<String> codes = getKeuze() == null
                ? List.of()
                : getKeuze().velden().stream().map(veld -> veld.code()).toList();
        int rang = codes.indexOf(stuk.veld());
        if (rang >= 0) {
            Scherm.fout(
                    "velden:" + rang + ":veld",
                    stuk.reden() == Weigerreden.BRIEF_VELD_ONTBREEKT
                            ? WOORDEN.van(
                                    "veld.ontbreekt",
                                    getKeuze().velden().get(rang).label())
                            : Coordinatieteksten.tekst(stuk.reden()));
        } else {
            Scherm.fout(Coordinatieteksten.tekst(stuk.reden()));
        }
    }

    private Planbriefopdracht opdracht() {
        Keuze keuze = getKeuze();
        if (keuze == null) {
            throw new OngeldigeWaarde(Coordinatieteksten.tekst(Weigerreden.BRIEF_NIET_NU));
        }
        return new Planbriefopdracht(
                keuze.soort(), keuze.ontvanger(), getVelden().alles());
    }

    /**
     * Shows a letter that went.
     *
     * @param welke which one
     */
    public void toonVerstuurd(UUID welke) {
        verstuurd = welke;
        getoond = true;
        Scherm.naar("briefkop");
    }

    /** Goes back to the words that were typed in it, or to the list. */
    public void sluit() {
        getoond = false;
        verstuurd = null;
        afdruk = null;
        blad.opnieuw();
    }

    /** Sends the letter that is shown. */
    public void verstuur() {
        doe(
                "wijze",
                this::opdracht,
                (opdracht, doel) -> brieven.verstuur(dossier(), opdracht, afdruk, wijze, versie(), doel)
                        .bezwaar(),
                PlanbriefBean::meld,
                () -> naarDezelfde(WOORDEN.van("verstuurd." + wijze)));
    }

    private static void meld(Weigerreden bezwaar) {
        String zin = Coordinatieteksten.tekst(bezwaar);
        switch (bezwaar) {
            case BRIEF_WIJZE_ONTBREEKT, BRIEF_ZONDER_ADRES -> Scherm.fout("wijze", zin);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * Gives the letter that is shown as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        Optional<Planbriefstuk.Blad> gevraagd = geef(this::leesBlad).flatMap(gelezen -> gelezen);
        if (gevraagd.isPresent()) {
            Scherm.bestand("brief.pdf", "application/pdf", gevraagd.get().pdf());
        }
    }

    private Optional<Planbriefstuk.Blad> leesBlad(Doelbinding doel) {
        Planbriefstuk stuk = verstuurd == null
                ? brieven.bekijk(dossier(), opdracht(), doel)
                : brieven.lees(dossier(), verstuurd, doel);
        return Optional.ofNullable(stuk.blad());
    }

    /** @return the letter that is shown, read anew whenever it is drawn again; empty while nothing is being drawn */
    public String getHtml() {
        Planbriefstuk.Blad gelezen = getoond && getView() != null
                ? blad.leesOmTeTekenen(() -> doel().flatMap(this::leesBlad).orElse(null))
                : null;
        return gelezen == null ? "" : gelezen.html();
    }

    /** @return the letter that the address names; {@code null} when it names none that can be made now */
    public Keuze getKeuze() {
        return getView() == null
                ? null
                : getView().keuzes().stream()
                        .filter(keuze -> keuze.soort().code().equals(soort) && isAan(keuze))
                        .findFirst()
                        .orElse(null);
    }

    /** Of a child of whom only who has gezag has to hear still, that is the letter. */
    private boolean isAan(Keuze keuze) {
        return keuze.ontvanger().equals(aan) || keuze.ontvanger().equals(aan + Planbriefontvangers.GEZAG);
    }

    /** @return the words of the letter, by field: what usually stands there, and over it what was typed */
    public Tekstlaag getVelden() {
        Map<String, String> gewoonlijk = new HashMap<>();
        Keuze keuze = getKeuze();
        if (keuze != null) {
            keuze.velden().forEach(veld -> gewoonlijk.put(veld.code(), veld.standaard()));
        }
        velden.legOnder(gewoonlijk);
        return velden;
    }

    /** @return how the letter that is shown can go */
    public List<Planbriefwijze> getWijzen() {
        return wijzen;
    }

    /** @return whether a letter is shown */
    public boolean isGetoond() {
        return getoond;
    }

    /** @return whether the letter that is shown went out before */
    public boolean isVerstuurd() {
        return verstuurd != null;
    }

    public String getSoort() {
        return soort;
    }

    public void setSoort(String soort) {
        this.soort = soort;
    }

    public String getAan() {
        return aan;
    }

    public void setAan(String aan) {
        this.aan = aan;
    }

    public Planbriefwijze getWijze() {
        return wijze;
    }

    public void setWijze(Planbriefwijze wijze) {
        this.wijze = wijze;
    }
}
