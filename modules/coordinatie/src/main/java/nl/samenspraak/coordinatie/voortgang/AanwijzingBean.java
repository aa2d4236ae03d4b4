package nl.samenspraak.coordinatie.voortgang;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzen;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.aanwijzen.NieuweAanwijzing;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;

/** Appoints a coördinator, on the page that says how a coördinatie goes. */
@Named("aanwijzing")
@ViewScoped
public class AanwijzingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VoortgangBean scherm;

    @Inject
    private Aanwijzen aanwijzen;

    @Inject
    private Clock klok;

    private Coordinatorvorm vorm = Coordinatorvorm.POOL;
    private String naam;
    private String organisatie;
    private String mandaat;
    private String contact;
    private String inbreng;
    private String partijen;
    private LocalDate sinds;

    @PostConstruct
    void begin() {
        sinds = LocalDate.now(klok);
    }

    /** Appoints the coördinator. */
    public void wijsAan() {
        scherm.doe(
                "inbreng",
                () -> new NieuweAanwijzing(vorm, naam, organisatie, mandaat, contact, inbreng, partijen, sinds),
                (nieuw, doel) -> aanwijzen
                        .wijsAan(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("vorm", Weigerreden.VORM_ONTBREEKT, Weigerreden.AFZIEN_KAN_NIET)
                        .bij("coordinatornaam", Weigerreden.NAAM_ONTBREEKT)
                        .bij("mandaat", Weigerreden.MANDAAT_ONTBREEKT)
                        .bij("inbreng", Weigerreden.INBRENG_ONTBREEKT)
                        .bij("sinds", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST),
                scherm::bewaard);
    }

    /** @return who can coordinate in this coördinatie */
    public List<Coordinatorvorm> getVormen() {
        boolean kanAfzien = scherm.getView() != null && scherm.getView().eigenVraag();
        return Arrays.stream(Coordinatorvorm.values())
                .filter(deze -> deze != Coordinatorvorm.AFGEZIEN || kanAfzien)
                .toList();
    }

    public Coordinatorvorm getVorm() {
        return vorm;
    }

    public void setVorm(Coordinatorvorm vorm) {
        this.vorm = vorm;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        this.organisatie = organisatie;
    }

    public String getMandaat() {
        return mandaat;
    }

    public void setMandaat(String mandaat) {
        this.mandaat = mandaat;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getInbreng() {
        return inbreng;
    }

    public void setInbreng(String inbreng) {
        this.inbreng = inbreng;
    }

    public String getPartijen() {
        return partijen;
    }

    public void setPartijen(String partijen) {
        this.partijen = partijen;
    }

    public LocalDate getSinds() {
        return sinds;
    }

    public void setSinds(LocalDate sinds) {
        this.sinds = sinds;
    }
}
