package nl.samenspraak.klachten.ui;

import java.io.Serializable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.samenspraak.kern.Adres;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Postcode;
import nl.samenspraak.kern.Telefoonnummer;
import nl.samenspraak.klachten.Klager;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was typed about the klager. Choosing to be anonymous clears all of it at once. */
public class Klagerinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean anoniem;
    private String naam;
    private String adres;
    private String postcode;
    private String plaats;
    private String email;
    private String telefoon;
    private String machtiging;
    private PersoonId persoon;

    /** @return what is known of the klager; what is wrong stands at its field and is left out */
    Klager lees(Veldfouten fouten) {
        if (anoniem) {
            return Klager.onbekend();
        }
        return new Klager(
                false,
                deel(fouten, "naam", waarde -> klager(waarde, "", "", "", "").naam(), naam),
                deel(fouten, "adres", waarde -> klager("", waarde, "", "", "").adres(), adres),
                postcode == null ? null : fouten.lees("postcode", () -> Postcode.van(postcode), null),
                deel(fouten, "plaats", waarde -> klager("", "", waarde, "", "").plaats(), plaats),
                deel(fouten, "email", waarde -> klager("", "", "", waarde, "").email(), email),
                telefoon == null ? null : fouten.lees("telefoon", () -> Telefoonnummer.van(telefoon), null),
                persoon,
                deel(
                        fouten,
                        "machtiging",
                        waarde -> klager("", "", "", "", waarde).machtiging(),
                        machtiging));
    }

    private static String deel(Veldfouten fouten, String veld, UnaryOperator<String> lezer, String getypt) {
        return fouten.lees(veld, () -> lezer.apply(getypt), "");
    }

    private static Klager klager(String naam, String adres, String plaats, String email, String machtiging) {
        return new Klager(false, naam, adres, null, plaats, email, null, null, machtiging);
    }

    /** Takes over what is known of a klager, to be changed. */
    void neemOver(Klager klager) {
        anoniem = klager.anoniem();
        naam = klager.naam();
        adres = klager.adres();
        postcode = weergave(klager.postcode(), Postcode::weergave);
        plaats = klager.plaats();
        email = klager.email();
        telefoon = weergave(klager.telefoon(), Telefoonnummer::weergave);
        machtiging = klager.machtiging();
        persoon = klager.persoon();
    }

    /** It is this person, or nobody in the register; what was typed of the klager goes before what the register says. */
    void kies(PersoonRegel gekozen) {
        persoon = gekozen == null ? null : gekozen.id();
        if (gekozen == null) {
            return;
        }
        naam = naam == null ? gekozen.naam() : naam;
        Adres bekend = gekozen.verblijf().adres();
        if (bekend != null && adres == null && postcode == null && plaats == null) {
            adres = bekend.regel();
            postcode = weergave(bekend.postcode(), Postcode::weergave);
            plaats = bekend.woonplaats();
        }
    }

    private static <T> String weergave(T waarde, Function<T, String> tekst) {
        return waarde == null ? null : tekst.apply(waarde);
    }

    public boolean isAnoniem() {
        return anoniem;
    }

    public void setAnoniem(boolean anoniem) {
        this.anoniem = anoniem;
        if (anoniem) {
            naam = null;
            adres = null;
            postcode = null;
            plaats = null;
            email = null;
            telefoon = null;
            machtiging = null;
            persoon = null;
        }
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getAdres() {
        return adres;
    }

    public void setAdres(String adres) {
        this.adres = adres;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getPlaats() {
        return plaats;
    }

    public void setPlaats(String plaats) {
        this.plaats = plaats;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        this.telefoon = telefoon;
    }

    public String getMachtiging() {
        return machtiging;
    }

    public void setMachtiging(String machtiging) {
        this.machtiging = machtiging;
    }
}
