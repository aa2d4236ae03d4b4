package nl.samenspraak.toeleiding.partijen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.omnifaces.util.Faces;

/** One party of the register: a new one, or one that is there. */
@Named("partijkaart")
@ViewScoped
public class PartijkaartBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "toeleiding/partij.xhtml?id=%s";

    @Inject
    private Partijbeheer beheer;

    @Inject
    private Partijreferentie referentie;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> taken = new HashMap<>();
    private final Leesbeurt<PartijView> view = new Leesbeurt<>();
    private final Leesbeurt<Boolean> ingehaald = new Leesbeurt<>();
    private String id;
    private long versie;
    private LocalDate wamsOp;
    private LocalDate eindeOp;
    private String eindreden;

    /**
     * Opens the party that the address names; without one, the fields of a new one.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        doel();
        if (id != null && PartijId.van(id).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        if (!isNieuw()) {
            neemOver(getView());
        }
        eindeOp = LocalDate.now(klok);
    }

    private void neemOver(PartijView gelezen) {
        versie = gelezen.versie();
        wamsOp = gelezen.gegevens().wamsOp();
        taken.clear();
        gelezen.gegevens().taken().forEach(taak -> taken.put(taak, true));
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.PARTIJEN);
    }

    /** @return the party as it is now; {@code null} for a new one */
    public PartijView getView() {
        return isNieuw() ? null : view.lees(this::lees);
    }

    private PartijView lees() {
        return beheer.toon(PartijId.van(id).orElseThrow(), doel());
    }

    /** Keeps what stands in the fields. */
    public void bewaar() {
        Veldfouten fouten = new Veldfouten();
        Partijgegevens gegevens = gegevens(fouten);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        doe(
                () -> isNieuw()
                        ? beheer.neemOp(gegevens, doel())
                        : beheer.wijzig(PartijId.van(id).orElseThrow(), gegevens, versie, doel()),
                "kaart.bewaard");
    }

    private Partijgegevens gegevens(Veldfouten fouten) {
        Map<String, String> velden = velden();
        Telefoonnummer telefoon = fouten.lees(
                "telefoon",
                () -> misschien(velden, "telefoon").map(Telefoonnummer::van).orElse(null),
                null);
        Emailadres email = fouten.lees(
                "email", () -> misschien(velden, "email").map(Emailadres::new).orElse(null), null);
        String rol = velden.getOrDefault("rol", "");
        return fouten.lees(
                "naam",
                () -> new Partijgegevens(
                        velden.get("naam"),
                        rol == null || rol.isEmpty() ? null : Partijrol.valueOf(rol),
                        velden.get("soort"),
                        velden.get("geheimhouding"),
                        getAlleTaken().stream()
                                .map(Partijtaak::code)
                                .filter(taak -> Boolean.TRUE.equals(taken.get(taak)))
                                .toList(),
                        velden.get("mandaat"),
                        new Aanspreekpunt(
                                velden.get("contact"), velden.get("functie"), telefoon, email, velden.get("postadres")),
                        wamsOp),
                null);
    }

    private static Optional<String> misschien(Map<String, String> velden, String veld) {
        return Optional.ofNullable(velden.get(veld)).map(String::strip).filter(getypt -> !getypt.isEmpty());
    }

    /** Ends the party. */
    public void beeindig() {
        try {
            Partijeinde einde = new Partijeinde(eindeOp, eindreden);
            doe(() -> beheer.beeindig(PartijId.van(id).orElseThrow(), einde, versie, doel()), "kaart.beeindigd");
        } catch (OngeldigeWaarde e) {
            Scherm.fout("eindreden", e.getMessage());
        }
    }

    /** Lets the party take part again. */
    public void hervat() {
        doe(() -> beheer.hervat(PartijId.van(id).orElseThrow(), versie, doel()), "kaart.hervat");
    }

    private void doe(Supplier<Partijverrichting> daad, String gedaan) {
        try {
            Partijverrichting verrichting = daad.get();
            verrichting.bezwaar().ifPresentOrElse(PartijkaartBean::meld, () -> klaar(verrichting, gedaan));
        } catch (VerouderdeVersie andersIntussen) {
            view.opnieuw();
            versie = getView().versie();
            ingehaald.zet(true);
            Scherm.fout(andersIntussen.getMessage());
        } catch (Weigering magNiet) {
            Scherm.fout(magNiet.getMessage());
        }
    }

    private static void klaar(Partijverrichting verrichting, String gedaan) {
        Scherm.berichtNaDoorsturen(Partijteksten.tekst(gedaan, verrichting.naam()));
        Faces.redirect(PAGINA, verrichting.partij());
    }

    private static void meld(Partijbezwaar bezwaar) {
        String zin = Partijteksten.tekst("bezwaar." + bezwaar);
        switch (bezwaar) {
            case NAAM_ONTBREEKT, NAAM_BESTAAT -> Scherm.fout("naam", zin);
            case ROL_ONTBREEKT -> Scherm.fout("rol", zin);
            case SOORT_ONBEKEND -> Scherm.fout("soort", zin);
            case GEHEIMHOUDING_ONBEKEND -> Scherm.fout("geheimhouding", zin);
            case AANSPREEKPUNT_ONTBREEKT -> Scherm.fout("contact", zin);
            case NIET_TE_BEREIKEN -> Scherm.fout("email", zin);
            case WAMS_IN_TOEKOMST -> Scherm.fout("wamsop", zin);
            case EINDE_ONTBREEKT, EINDE_VOOR_BEGIN -> Scherm.fout("eindeop", zin);
            case EINDREDEN_ONTBREEKT -> Scherm.fout("eindreden", zin);
            case TAAK_ONBEKEND, IS_BEEINDIGD, LOOPT_NOG -> Scherm.fout(zin);
        }
    }

    /** @return the texts in the fields: what was typed over what is stored */
    public Tekstlaag getTekst() {
        if (!isNieuw()) {
            tekst.legOnder(opgeslagen(getView()));
        }
        return tekst;
    }

    private Map<String, String> velden() {
        return getTekst().alles();
    }

    /**
     * @param partij a party
     * @return what stands in each field
     */
    private static Map<String, String> opgeslagen(PartijView partij) {
        Partijgegevens gegevens = partij.gegevens();
        Aanspreekpunt punt = gegevens.aanspreekpunt();
        return Map.of(
                "naam", gegevens.naam(),
                "rol", gegevens.rol().name(),
                "soort", gegevens.soort(),
                "geheimhouding", gegevens.geheimhouding(),
                "mandaat", gegevens.mandaat(),
                "contact", punt.naam(),
                "functie", punt.functie(),
                "telefoon", punt.telefoonInWoorden(),
                "email", punt.emailInWoorden(),
                "postadres", punt.postadres());
    }

    /** @return whether somebody else changed this party just before */
    public boolean isIngehaald() {
        return Boolean.TRUE.equals(ingehaald.lees(() -> false));
    }

    /** @return of each field that differs, what the user typed and what somebody else stored */
    public List<Partijverschil> getVerschillen() {
        Map<String, String> nu = opgeslagen(getView());
        return List.of(
                        "naam",
                        "rol",
                        "soort",
                        "geheimhouding",
                        "mandaat",
                        "contact",
                        "functie",
                        "telefoon",
                        "email",
                        "postadres")
                .stream()
                .filter(veld -> !nu.get(veld)
                        .equals(Optional.ofNullable(tekst.get(veld)).orElse("")))
                .map(veld -> new Partijverschil(
                        Partijteksten.tekst("veld." + veld),
                        inWoorden(veld, tekst.get(veld)),
                        inWoorden(veld, nu.get(veld))))
                .toList();
    }

    private String inWoorden(String veld, String waarde) {
        if (waarde == null || waarde.isEmpty()) {
            return Partijteksten.tekst("leeg");
        }
        return switch (veld) {
            case "rol" -> Partijteksten.tekst("rol." + waarde);
            case "soort" -> referentie.soort(waarde).map(Deelkeuze::naam).orElse(waarde);
            case "geheimhouding" ->
                referentie.geheimhouding(waarde).map(Geheimhouding::naam).orElse(waarde);
            default -> waarde;
        };
    }

    /** @return whether it is a party that is not in the register yet */
    public boolean isNieuw() {
        return id == null;
    }

    /** @return whether the active pet may change the register, not just read it */
    public boolean isMagWijzigen() {
        return rechten.matrix()
                .recht(doel().pet(), Dossierdeel.PARTIJEN)
                .filter(recht -> recht.schrijven())
                .isPresent();
    }

    public Partijrol[] getRollen() {
        return Partijrol.values();
    }

    public List<Deelkeuze> getSoorten() {
        return referentie.soorten();
    }

    public List<Geheimhouding> getGeheimhoudingen() {
        return referentie.geheimhoudingen();
    }

    public List<Partijtaak> getAlleTaken() {
        return referentie.taken();
    }

    /** @return by the code of a task, whether this party has it */
    public Map<String, Boolean> getTaken() {
        return taken;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isEmpty() ? null : id;
    }

    public LocalDate getWamsOp() {
        return wamsOp;
    }

    public void setWamsOp(LocalDate wamsOp) {
        this.wamsOp = wamsOp;
    }

    public LocalDate getEindeOp() {
        return eindeOp;
    }

    public void setEindeOp(LocalDate eindeOp) {
        this.eindeOp = eindeOp;
    }

    public String getEindreden() {
        return eindreden;
    }

    public void setEindreden(String eindreden) {
        this.eindreden = eindreden;
    }
}
