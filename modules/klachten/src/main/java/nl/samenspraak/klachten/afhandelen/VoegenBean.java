package nl.samenspraak.klachten.afhandelen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.voegen.Voegen;
import nl.samenspraak.klachten.voegen.Voegverzoek;

/** Having a klacht go on under the number of another of the same klager about the same. */
@Named("voegen")
@ViewScoped
public class VoegenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AfhandelBean scherm;

    @Inject
    private Voegen voegen;

    private String nummer;
    private String reden;
    private boolean zelfdeKlager;
    private String bereik;
    private String losreden;

    /** Joins it to the klacht whose number was typed. */
    public void voeg() {
        scherm.doe(
                "voegnummer",
                this::gekozen,
                (hoofd, doel) -> voegen.voeg(
                                scherm.dossier(),
                                hoofd,
                                new Voegverzoek(reden, zelfdeKlager, bereik == null ? null : "DEZE".equals(bereik)),
                                scherm.versie(),
                                doel)
                        .bezwaar(),
                new Weigervelden()
                        .en(Weigerreden.REDEN_ONTBREEKT, "voegreden")
                        .en(Weigerreden.VOEGEN_BIJ_ZICHZELF, "voegnummer")
                        .en(Weigerreden.VOEGEN_NIET_VAN_U, "voegnummer")
                        .en(Weigerreden.VOEGEN_ANDERSOM, "voegnummer")
                        .en(Weigerreden.VOEGEN_ANDERE_KLAGER, "voegnummer")
                        .en(Weigerreden.VOEGEN_KLAGER_ONZEKER, "zelfdeklager")
                        .en(Weigerreden.VOEGEN_WELK_BEREIK, "voegbereik")
                        .en(Weigerreden.VOEGEN_HOOFD_AFGEDAAN, "voegnummer"),
                scherm::bewaard);
    }

    private Klachtnummer gekozen() {
        return Optional.ofNullable(nummer)
                .flatMap(Klachtnummer::lees)
                .orElseThrow(() -> new OngeldigeWaarde(Klachtteksten.tekst("gevoegd.geennummer")));
    }

    /** It goes on by itself after all. */
    public void maakLos() {
        scherm.doe(
                doel -> voegen.maakLos(scherm.dossier(), losreden, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden().en(Weigerreden.REDEN_ONTBREEKT, "losreden"),
                scherm::bewaard);
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public boolean isZelfdeKlager() {
        return zelfdeKlager;
    }

    public void setZelfdeKlager(boolean zelfdeKlager) {
        this.zelfdeKlager = zelfdeKlager;
    }

    public String getBereik() {
        return bereik;
    }

    public void setBereik(String bereik) {
        this.bereik = bereik;
    }

    public String getLosreden() {
        return losreden;
    }

    public void setLosreden(String losreden) {
        this.losreden = losreden;
    }
}
