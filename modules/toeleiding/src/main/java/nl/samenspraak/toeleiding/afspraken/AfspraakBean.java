package nl.samenspraak.toeleiding.afspraken;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijteksten;
import nl.samenspraak.toeleiding.partijen.Partijverschil;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.omnifaces.util.Faces;

/** One agreement with parties: a new one, or one that is there. */
@Named("afspraakkaart")
@ViewScoped
public class AfspraakBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Afspraakbeheer beheer;

    @Inject
    private DoelbindingBean doelbinding;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> partijen = new HashMap<>();
    private final Leesbeurt<Afsprakenboek> boek = new Leesbeurt<>();
    private final Leesbeurt<Boolean> ingehaald = new Leesbeurt<>();
    private String id;
    private long versie;
    private LocalDate van;
    private LocalDate tot;

    /**
     * Opens the agreement that the address names; without one, the fields of a new one.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        doel();
        if (isNieuw()) {
            return;
        }
        Optional<AfspraakView> gevonden = vind();
        if (gevonden.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        versie = gevonden.get().versie();
        van = gevonden.get().gegevens().van();
        tot = gevonden.get().gegevens().tot();
        gevonden.get().gegevens().partijen().forEach(partij -> partijen.put(partij.toString(), true));
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.PARTIJEN);
    }

    private Afsprakenboek boek() {
        return boek.lees(() -> beheer.toon(doel()));
    }

    private Optional<AfspraakView> vind() {
        Optional<UUID> welke = Id.lees(id);
        return boek().afspraken().stream()
                .filter(deze -> welke.filter(deze.id()::equals).isPresent())
                .findFirst();
    }

    /** @return the agreement as it is now; {@code null} for a new one */
    public AfspraakView getView() {
        return isNieuw() ? null : vind().orElse(null);
    }

    /** Keeps what stands in the fields. */
    public void bewaar() {
        try {
            Afspraakgegevens gegevens = gegevens();
            Afspraakverrichting verrichting = isNieuw()
                    ? beheer.neemOp(gegevens, doel())
                    : beheer.wijzig(UUID.fromString(id), gegevens, versie, doel());
            verrichting.bezwaar().ifPresentOrElse(AfspraakBean::meld, () -> klaar(gegevens.naam()));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("naam", e.getMessage());
        } catch (VerouderdeVersie andersIntussen) {
            boek.opnieuw();
            versie = vind().map(AfspraakView::versie).orElse(versie);
            ingehaald.zet(true);
            Scherm.fout(andersIntussen.getMessage());
        } catch (Weigering magNiet) {
            Scherm.fout(magNiet.getMessage());
        }
    }

    private static void klaar(String naam) {
        Scherm.berichtNaDoorsturen(Partijteksten.tekst("afspraak.bewaard", naam));
        Faces.redirect("toeleiding/afspraken.xhtml");
    }

    private Afspraakgegevens gegevens() {
        Map<String, String> velden = getTekst().alles();
        Set<PartijId> wie = partijen.entrySet().stream()
                .filter(vinkje -> Boolean.TRUE.equals(vinkje.getValue()))
                .flatMap(vinkje -> PartijId.van(vinkje.getKey()).stream())
                .collect(Collectors.toSet());
        return new Afspraakgegevens(
                velden.get("naam"),
                wie,
                velden.get("grondslagen"),
                Arrays.stream(Procesfase.values())
                        .map(fase -> new Faseafspraak(fase, velden.get("doel" + fase), velden.get("gegevens" + fase)))
                        .toList(),
                new Afspraakregels(
                        velden.get("zorgvuldigheid"),
                        velden.get("informeren"),
                        velden.get("beveiliging"),
                        velden.get("datalek"),
                        velden.get("bewaartermijn")),
                van,
                tot);
    }

    private static void meld(Afspraakbezwaar bezwaar) {
        String zin = Partijteksten.tekst("afspraak.bezwaar." + bezwaar);
        switch (bezwaar) {
            case NAAM_ONTBREEKT -> Scherm.fout("naam", zin);
            case GRONDSLAGEN_ONTBREKEN -> Scherm.fout("grondslagen", zin);
            case ZORGVULDIGHEID_ONTBREEKT -> Scherm.fout("zorgvuldigheid", zin);
            case INFORMEREN_ONTBREEKT -> Scherm.fout("informeren", zin);
            case BEVEILIGING_ONTBREEKT -> Scherm.fout("beveiliging", zin);
            case DATALEK_ONTBREEKT -> Scherm.fout("datalek", zin);
            case BEWAARTERMIJN_ONTBREEKT -> Scherm.fout("bewaartermijn", zin);
            case VAN_ONTBREEKT -> Scherm.fout("van", zin);
            case TOT_VOOR_VAN -> Scherm.fout("tot", zin);
            case PARTIJEN_ONTBREKEN, FASEN_ONTBREKEN, FASE_HALF -> Scherm.fout(zin);
        }
    }

    /** @return the texts in the fields: what was typed over what is stored */
    public Tekstlaag getTekst() {
        if (!isNieuw()) {
            tekst.legOnder(vind().map(AfspraakBean::opgeslagen).orElse(Map.of()));
        }
        return tekst;
    }

    private static Map<String, String> opgeslagen(AfspraakView afspraak) {
        Afspraakgegevens zegt = afspraak.gegevens();
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("naam", zegt.naam());
        velden.put("grondslagen", zegt.grondslagen());
        for (Procesfase fase : Procesfase.values()) {
            Optional<Faseafspraak> deze =
                    zegt.fasen().stream().filter(een -> een.fase() == fase).findFirst();
            velden.put("doel" + fase, deze.map(Faseafspraak::doel).orElse(""));
            velden.put("gegevens" + fase, deze.map(Faseafspraak::gegevens).orElse(""));
        }
        velden.put("zorgvuldigheid", zegt.regels().zorgvuldigheid());
        velden.put("informeren", zegt.regels().informeren());
        velden.put("beveiliging", zegt.regels().beveiliging());
        velden.put("datalek", zegt.regels().datalek());
        velden.put("bewaartermijn", zegt.regels().bewaartermijn());
        return velden;
    }

    /** @return whether somebody else changed this agreement just before */
    public boolean isIngehaald() {
        return Boolean.TRUE.equals(ingehaald.lees(() -> false));
    }

    /** @return of each text that differs, what the user typed and what somebody else stored */
    public List<Partijverschil> getVerschillen() {
        Map<String, String> nu = vind().map(AfspraakBean::opgeslagen).orElse(Map.of());
        return nu.entrySet().stream()
                .filter(veld -> !veld.getValue()
                        .equals(Optional.ofNullable(tekst.get(veld.getKey())).orElse("")))
                .map(veld -> new Partijverschil(naam(veld.getKey()), tekst.get(veld.getKey()), veld.getValue()))
                .toList();
    }

    private static String naam(String veld) {
        for (Procesfase fase : Procesfase.values()) {
            if (veld.endsWith(fase.name())) {
                return Partijteksten.tekst("fase." + fase);
            }
        }
        return Partijteksten.tekst("afspraak." + veld);
    }

    /** @return whether it is an agreement that is not in the register yet */
    public boolean isNieuw() {
        return id == null;
    }

    public Procesfase[] getFasen() {
        return Procesfase.values();
    }

    /** @return who can take part: the parties of today */
    public List<PartijView> getAllePartijen() {
        return boek().partijen();
    }

    /** @return by the key of a party, whether it takes part */
    public Map<String, Boolean> getPartijen() {
        return partijen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isEmpty() ? null : id;
    }

    public LocalDate getVan() {
        return van;
    }

    public void setVan(LocalDate van) {
        this.van = van;
    }

    public LocalDate getTot() {
        return tot;
    }

    public void setTot(LocalDate tot) {
        this.tot = tot;
    }
}
