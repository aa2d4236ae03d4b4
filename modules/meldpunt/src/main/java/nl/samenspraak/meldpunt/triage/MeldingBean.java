package nl.samenspraak.meldpunt.triage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Gebied;
import nl.samenspraak.meldpunt.melding.Meldingscherm;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.melding.NieuweWeging;
import nl.samenspraak.meldpunt.melding.Urgentie;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.verdelen.Overdracht;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** One melding: what was said, and who handles it. What comes of it is in {@link TriageBean}. */
@Named("melding")
@ViewScoped
public class MeldingBean extends Meldingscherm<MeldingView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Triage triage;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    private String collega;
    private String overdrachtreden;
    private Urgentie urgentie;
    private Gebied gebied;
    private String weegreden;
    private String heropenreden;

    @Override
    protected MeldingView lees(MeldingId melding, Doelbinding doel) {
        return triage.open(melding, doel);
    }

    @Override
    protected long versie(MeldingView gelezen) {
        return gelezen.versie();
    }

    @Override
    protected String adres() {
        return "meldpunt/melding.xhtml?id=%s";
    }

    /** Begins on it, as its behandelaar. */
    public void pakOp() {
        doe(
                doel -> verdeling.pakOp(getView().nummer(), doel).bezwaar(),
                MeldingBean::meld,
                () -> naarDezelfde(
                        Meldteksten.tekst("melding.opgepakt", getView().nummer())));
    }

    /** Says how heavy it weighs. */
    public void weeg() {
        doe(
                "weegreden",
                () -> new NieuweWeging(urgentie, gebied, weegreden),
                (weging, doel) -> triage.weeg(dossier(), weging, versie(), doel).bezwaar(),
                MeldingBean::meldWeging,
                () -> naarDezelfde(Meldteksten.tekst("weging.bewaard")));
    }

    private static void meldWeging(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case URGENTIE_ONTBREEKT -> Scherm.fout("urgentie", tekst);
            case GEBIED_ONTBREEKT -> Scherm.fout("gebied", tekst);
            case REDEN_ONTBREEKT -> Scherm.fout("weegreden", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    /** Gives it to the chosen colleague; from then on it is out of sight here. */
    public void wijsToe() {
        doe(
                "overdrachtreden",
                () -> new Overdracht(collega == null ? null : UUID.fromString(collega), overdrachtreden),
                (overdracht, doel) ->
                        verdeling.wijsToe(dossier(), overdracht, versie(), doel).bezwaar(),
                MeldingBean::meld,
                this::naarWerkvoorraad);
    }

    /** It was closed by mistake. */
    public void heropen() {
        doe(
                doel -> triage.heropen(dossier(), heropenreden, versie(), doel).bezwaar(),
                bezwaar -> {
                    String tekst = Meldteksten.tekst("reden." + bezwaar);
                    if (bezwaar == Weigerreden.REDEN_ONTBREEKT) {
                        Scherm.fout("heropenreden", tekst);
                    } else {
                        Scherm.fout(tekst);
                    }
                },
                () -> naarDezelfde(
                        Meldteksten.tekst("melding.heropend", getView().nummer())));
    }

    private static void meld(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case REDEN_ONTBREEKT -> Scherm.fout("overdrachtreden", tekst);
            case GEEN_COLLEGA, ZELFDE_BEHANDELAAR -> Scherm.fout("collega", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    private void naarWerkvoorraad() {
        Scherm.berichtNaDoorsturen(
                Meldteksten.tekst("melding.toegewezen", getView().nummer()));
        Faces.redirect("meldpunt/werkvoorraad.xhtml");
    }

    /** @return what the purpose for which it is handled is called */
    public String getTaak() {
        return rechten.doelen().alle().stream()
                .filter(doel -> doel.code().equals(getView().doel()))
                .map(Doel::naam)
                .findFirst()
                .orElse(getView().doel());
    }

    public List<Collega> getCollegas() {
        return collegas.met(Behandeling.PET).stream()
                .filter(ander -> !ander.id().equals(aanwezige.eisGebruiker().id()))
                .toList();
    }

    public Urgentie[] getUrgenties() {
        return Urgentie.values();
    }

    public Gebied[] getGebieden() {
        return Gebied.values();
    }

    public Urgentie getUrgentie() {
        return urgentie;
    }

    public void setUrgentie(Urgentie urgentie) {
        this.urgentie = urgentie;
    }

    public Gebied getGebied() {
        return gebied;
    }

    public void setGebied(Gebied gebied) {
        this.gebied = gebied;
    }

    public String getWeegreden() {
        return weegreden;
    }

    public void setWeegreden(String weegreden) {
        this.weegreden = weegreden;
    }

    public String getCollega() {
        return collega;
    }

    public void setCollega(String collega) {
        this.collega = collega;
    }

    public String getOverdrachtreden() {
        return overdrachtreden;
    }

    public void setOverdrachtreden(String overdrachtreden) {
        this.overdrachtreden = overdrachtreden;
    }

    public String getHeropenreden() {
        return heropenreden;
    }

    public void setHeropenreden(String heropenreden) {
        this.heropenreden = heropenreden;
    }
}
