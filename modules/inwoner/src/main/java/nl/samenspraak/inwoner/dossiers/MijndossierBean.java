package nl.samenspraak.inwoner.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toegang.eigen.Eigentoestemming;
import nl.samenspraak.toegang.eigen.Toestemmingintrekking;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import org.omnifaces.util.Faces;

/** One dossier about whoever is signed in: what is kept, who is responsible, and what he agreed with, which he can take back here. */
@Named("mijndossier")
@RequestScoped
public class MijndossierBean {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final int NIET_GEVONDEN = 404;

    @Inject
    @Any
    private Instance<Eigendossier> dossiers;

    @Inject
    @Any
    private Instance<Toestemmingintrekking> intrekkingen;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Adresmerk merken;

    private final Leesbeurt<Eigenbeeld> beeld = new Leesbeurt<>();
    private String soort;
    private String merk;
    private String toestemming;

    /**
     * Read before anything is drawn: a dossier that is not there, not about this inwoner, or not to be known of yet, is not found.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        if (beeld.lees(this::lees) == null) {
            Faces.responseSendError(NIET_GEVONDEN, null);
        }
    }

    private Optional<Eigendossier> dossier() {
        return dossiers.stream()
                .filter(module -> module.soort().code().equals(soort))
                .findFirst();
    }

    private Optional<Zaakverwijzing> zaak() {
        return dossier()
                .flatMap(module -> Id.lees(merk).map(adres -> new Zaakverwijzing(module.soort(), merken.open(adres))));
    }

    private Optional<Doelbinding> doel(Zaakverwijzing zaak, Dossierdeel deel) {
        Optional<Doelbinding> doel = doelbindingen.uitTaak(zaak, deel);
        if (doel.isEmpty()) {
            doelbindingen.zonderTaak(zaak, deel);
        }
        return doel;
    }

    private Eigenbeeld lees() {
        try {
            return zaak().flatMap(zaak -> dossier()
                            .flatMap(module -> doel(zaak, module.deel()).map(doel -> module.open(zaak, doel))))
                    .orElse(null);
        } catch (Weigering nietVanHem) {
            return null;
        }
    }

    /** @return what is kept in it; {@code null} when there is none */
    public Eigenbeeld getBeeld() {
        return beeld.leesOmTeTekenen(this::lees);
    }

    /** @return the consent that is about to be taken back, as the address names it; {@code null} when none is, or it cannot be */
    public Eigentoestemming getGekozen() {
        Eigenbeeld gelezen = getBeeld();
        return gelezen == null || toestemming == null
                ? null
                : gelezen.toestemmingen().stream()
                        .filter(Eigentoestemming::inTeTrekken)
                        .filter(deze -> deze.id().toString().equals(toestemming))
                        .findFirst()
                        .orElse(null);
    }

    /** @return whether it is asked if that is sure; until the page is drawn it may have been, and its button counts */
    public boolean isVraagtOfHetZekerIs() {
        return !Leesbeurt.tekent() || getGekozen() != null;
    }

    /** Takes the consent of the address back; what was given on the ground of it stays as it is, and that was said. */
    public void trekIn() {
        try {
            Optional<Daad> daad = zaak().flatMap(zaak -> Id.lees(toestemming).flatMap(welke -> trekIn(zaak, welke)));
            beeld.opnieuw();
            if (daad.filter(Daad::isGedaan).isPresent()) {
                Scherm.berichtNaDoorsturen(TEKSTEN.van("toestemming.ingetrokken"));
                Faces.redirect("mijn/dossier.xhtml?soort=%s&zaak=%s", soort, merk);
            } else {
                Scherm.fout(TEKSTEN.van("toestemming.kanniet"));
            }
        } catch (VerouderdeVersie ingehaald) {
            beeld.opnieuw();
            Scherm.fout(TEKSTEN.van("toestemming.tegelijk"));
        } catch (Weigering nietVanHem) {
            Scherm.fout(TEKSTEN.van("toestemming.kanniet"));
        }
    }

    private Optional<Daad> trekIn(Zaakverwijzing zaak, UUID welke) {
        return intrekkingen.stream()
                .filter(module -> module.soort() == zaak.soort())
                .findFirst()
                .flatMap(module -> doel(zaak, Dossierdeel.TOESTEMMING).map(doel -> module.trekIn(zaak, welke, doel)));
    }

    public String getSoort() {
        return soort;
    }

    public void setSoort(String soort) {
        this.soort = soort;
    }

    public String getZaak() {
        return merk;
    }

    public void setZaak(String zaak) {
        merk = zaak;
    }

    public String getToestemming() {
        return toestemming;
    }

    public void setToestemming(String toestemming) {
        this.toestemming = toestemming;
    }
}
