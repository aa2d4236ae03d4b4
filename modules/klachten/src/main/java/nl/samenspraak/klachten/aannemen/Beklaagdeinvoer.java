package nl.samenspraak.klachten.aannemen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.ui.Dagconverter;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was chosen and typed about whose conduct a klacht is about. */
public class Beklaagdeinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Beklaagdesoort soort;
    private String medewerker;
    private String naam;
    private String functie;
    private String omschrijving;
    private String dag;

    /**
     * @param onderwerp what the klacht is about: the words for the gedraging when there are no others
     * @param collegas those who can be chosen
     * @return what was done, by whom; empty when that is sorted out later
     */
    Optional<Gedraging> lees(String onderwerp, List<Collega> collegas, Veldfouten fouten) {
        if (soort == null) {
            return Optional.empty();
        }
        Beklaagde beklaagde = soort == Beklaagdesoort.MEDEWERKER
                ? medewerker(collegas, fouten)
                : new Beklaagde(soort, null, deel("beklaagdenaam", naam, fouten), deel("functie", functie, fouten));
        if (soort == Beklaagdesoort.ANDER && !beklaagde.bekend()) {
            fouten.meld("beklaagdenaam", Klachtteksten.tekst("bezwaar.BEKLAAGDE_ONTBREEKT"));
        }
        String wat = omschrijving == null ? onderwerp : omschrijving;
        LocalDate opDag = fouten.lees("gedragingdag", () -> Dagconverter.lees(dag), null);
        return Optional.ofNullable(fouten.lees("omschrijving", () -> Gedraging.van(wat, opDag, beklaagde), null));
    }

    /** Somebody whom nobody can be is no beklaagde; what stands for him is never kept, because the error keeps the screen. */
    private Beklaagde medewerker(List<Collega> collegas, Veldfouten fouten) {
        return collegas.stream()
                .filter(collega -> collega.id().toString().equals(medewerker))
                .findFirst()
                .map(collega -> Beklaagde.medewerker(collega.id(), collega.naam()))
                .orElseGet(() -> {
                    fouten.meld("medewerker", Klachtteksten.tekst("bezwaar.GEEN_COLLEGA"));
                    return new Beklaagde(Beklaagdesoort.AFDELING, null, "", "");
                });
    }

    private static String deel(String veld, String getypt, Veldfouten fouten) {
        return fouten.lees(veld, () -> new Beklaagde(Beklaagdesoort.AFDELING, null, getypt, "").naam(), "");
    }

    /** @return the account of the employee that was chosen */
    Optional<UUID> account() {
        return isMedewerkerGekozen() ? Optional.ofNullable(medewerker).map(UUID::fromString) : Optional.empty();
    }

    public boolean isMedewerkerGekozen() {
        return soort == Beklaagdesoort.MEDEWERKER;
    }

    public Beklaagdesoort[] getSoorten() {
        return Beklaagdesoort.values();
    }

    public Beklaagdesoort getSoort() {
        return soort;
    }

    public void setSoort(Beklaagdesoort soort) {
        this.soort = soort;
    }

    public String getMedewerker() {
        return medewerker;
    }

    public void setMedewerker(String medewerker) {
        this.medewerker = medewerker;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getFunctie() {
        return functie;
    }

    public void setFunctie(String functie) {
        this.functie = functie;
    }

    public String getOmschrijving() {
        return omschrijving;
    }

    public void setOmschrijving(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String getDag() {
        return dag;
    }

    public void setDag(String dag) {
        this.dag = dag;
    }
}
