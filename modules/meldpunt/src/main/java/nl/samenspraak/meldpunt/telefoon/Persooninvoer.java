package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.aannemen.Conceptvelden;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.personen.Kenmerk;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was typed about someone who is not in the register yet: the minimum by which a person is recognised (R-ALG-20). */
public class Persooninvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String voornamen;
    private String voorvoegsel;
    private String achternaam;
    private String geboortedatum;
    private String postcode;
    private String huisnummer;
    private String toevoeging;
    private boolean zonderAdres;
    private String telefoon;

    /**
     * @param vandaag the current date
     * @param fouten takes everything that is wrong, at its field
     * @return who it is; not to be used when there are errors
     */
    public NieuwePersoon lees(LocalDate vandaag, Veldfouten fouten) {
        Persoonsnaam naam = fouten.lees(
                "achternaam",
                () -> Persoonsnaam.van(ofLeeg(voornamen), ofLeeg(voorvoegsel), ofLeeg(achternaam)),
                Persoonsnaam.van("", ""));
        Geboortedatum geboren = geboortedatum == null
                ? Geboortedatum.ONBEKEND
                : fouten.lees(
                        "geboortedatum", () -> Geboortedatum.vanInvoer(geboortedatum, vandaag), Geboortedatum.ONBEKEND);
        List<Telefoonnummer> telefoons = telefoon == null
                ? List.of()
                : fouten.lees("persoontelefoon", () -> List.of(Telefoonnummer.van(telefoon)), List.of());
        NieuwePersoon persoon =
                new NieuwePersoon(Persoonsgegevens.van(naam, geboren, verblijf(fouten)), null, telefoons);
        persoon.ontbreekt().forEach(kenmerk -> fouten.meld(veld(kenmerk), Meldteksten.tekst("kenmerk." + kenmerk)));
        return persoon;
    }

    void bewaarIn(Conceptvelden velden) {
        velden.zet("voornamen", voornamen);
        velden.zet("voorvoegsel", voorvoegsel);
        velden.zet("achternaam", achternaam);
        velden.zet("geboortedatum", geboortedatum);
        velden.zet("postcode", postcode);
        velden.zet("huisnummer", huisnummer);
        velden.zet("toevoeging", toevoeging);
        velden.zet("zonderadres", zonderAdres ? "ja" : null);
        velden.zet("persoontelefoon", telefoon);
    }

    void herstelUit(Conceptvelden velden) {
        voornamen = velden.tekst("voornamen");
        voorvoegsel = velden.tekst("voorvoegsel");
        achternaam = velden.tekst("achternaam");
        geboortedatum = velden.tekst("geboortedatum");
        postcode = velden.tekst("postcode");
        huisnummer = velden.tekst("huisnummer");
        toevoeging = velden.tekst("toevoeging");
        zonderAdres = velden.tekst("zonderadres") != null;
        telefoon = velden.tekst("persoontelefoon");
    }

    private Verblijf verblijf(Veldfouten fouten) {
        if (postcode == null) {
            return zonderAdres ? Verblijf.GEEN_VAST_ADRES : Verblijf.ONBEKEND;
        }
        Postcode gelezen = fouten.lees("postcode", () -> Postcode.van(postcode), null);
        return gelezen == null
                ? Verblijf.ONBEKEND
                : fouten.lees(
                        "huisnummer",
                        () -> {
                            Adres adres = new Adres("", nummer(), "", ofLeeg(toevoeging), gelezen, "");
                            return zonderAdres ? Verblijf.post(adres) : Verblijf.op(adres);
                        },
                        Verblijf.ONBEKEND);
    }

    private int nummer() {
        String cijfers = ofLeeg(huisnummer).strip();
        if (!cijfers.matches("[0-9]{1,5}")) {
            throw new OngeldigeWaarde(Meldteksten.tekst("huisnummer.cijfers"));
        }
        return Integer.parseInt(cijfers);
    }

    private static String veld(Kenmerk kenmerk) {
        return switch (kenmerk) {
            case ACHTERNAAM -> "achternaam";
            case VOORNAMEN -> "voornamen";
            case GEBOORTEDATUM -> "geboortedatum";
            case POSTCODE_EN_HUISNUMMER -> "postcode";
        };
    }

    private static String ofLeeg(String tekst) {
        return tekst == null ? "" : tekst;
    }

    public String getVoornamen() {
        return voornamen;
    }

    public void setVoornamen(String voornamen) {
        this.voornamen = voornamen;
    }

    public String getVoorvoegsel() {
        return voorvoegsel;
    }

    public void setVoorvoegsel(String voorvoegsel) {
        this.voorvoegsel = voorvoegsel;
    }

    public String getAchternaam() {
        return achternaam;
    }

    public void setAchternaam(String achternaam) {
        this.achternaam = achternaam;
    }

    public String getGeboortedatum() {
        return geboortedatum;
    }

    public void setGeboortedatum(String geboortedatum) {
        this.geboortedatum = geboortedatum;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getHuisnummer() {
        return huisnummer;
    }

    public void setHuisnummer(String huisnummer) {
        this.huisnummer = huisnummer;
    }

    public String getToevoeging() {
        return toevoeging;
    }

    public void setToevoeging(String toevoeging) {
        this.toevoeging = toevoeging;
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        this.telefoon = telefoon;
    }

    /** @return whether this person has no fixed address; what is typed as one is then where post arrives */
    public boolean isZonderAdres() {
        return zonderAdres;
    }

    public void setZonderAdres(boolean zonderAdres) {
        this.zonderAdres = zonderAdres;
    }
}
