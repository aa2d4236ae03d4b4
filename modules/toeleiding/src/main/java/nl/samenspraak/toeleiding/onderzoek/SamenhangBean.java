package nl.samenspraak.toeleiding.onderzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.toeleiding.dossier.Broninvoer;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.meelezen.Taalwenken;
import nl.samenspraak.toeleiding.samenhang.NieuweBuitenkant;
import nl.samenspraak.toeleiding.samenhang.Samenhangvragen;

/** The third step: who helps, with what, on which indication. */
@Named("samenhang")
@ViewScoped
public class SamenhangBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OnderzoekBean scherm;

    @Inject
    private Samenhangvragen vragen;

    @Inject
    private Taalwenken taalwenken;

    @Inject
    private Clock klok;

    private Broninvoer bron;
    private String terrein;
    private String helper;
    private String hulp;
    private String indicatie;

    @PostConstruct
    void begin() {
        bron = new Broninvoer(LocalDate.now(klok));
    }

    /** Records who helps. */
    public void legVast() {
        scherm.doe(
                "helper",
                () -> new NieuweBuitenkant(terrein, helper, hulp, indicatie, bron.lees()),
                (nieuw, doel) -> vragen.legVast(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                Broninvoer.velden("samenhang")
                        .bij("helpterrein", Weigerreden.TERREIN_ONTBREEKT)
                        .bij("helper", Weigerreden.HELPER_ONTBREEKT)
                        .bij("hulp", Weigerreden.HULP_ONTBREEKT),
                () -> {
                    scherm.wijsOp(getWenken());
                    terrein = null;
                    helper = null;
                    hulp = null;
                    indicatie = null;
                    bron.leeg(LocalDate.now(klok));
                    scherm.bewaard("nieuwebuitenkant");
                });
    }

    /**
     * Takes something away.
     *
     * @param wat its key
     */
    public void haalWeg(UUID wat) {
        scherm.doe(
                doel -> vragen.haalWeg(scherm.dossier(), wat, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden(),
                () -> scherm.bewaard("nieuwebuitenkant"));
    }

    /** @return hints on what is typed about the help: only its outside belongs here */
    public List<Taalwenk> getWenken() {
        return taalwenken.buitenkant(String.join(
                " ", Objects.toString(helper, ""), Objects.toString(hulp, ""), Objects.toString(indicatie, "")));
    }

    public Broninvoer getBron() {
        return bron;
    }

    public String getTerrein() {
        return terrein;
    }

    public void setTerrein(String terrein) {
        this.terrein = terrein;
    }

    public String getHelper() {
        return helper;
    }

    public void setHelper(String helper) {
        this.helper = helper;
    }

    public String getHulp() {
        return hulp;
    }

    public void setHulp(String hulp) {
        this.hulp = hulp;
    }

    public String getIndicatie() {
        return indicatie;
    }

    public void setIndicatie(String indicatie) {
        this.indicatie = indicatie;
    }
}
