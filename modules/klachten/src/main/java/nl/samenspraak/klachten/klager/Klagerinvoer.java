package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Veldfouten;

/**
 * What was typed about the klager. What the register says of who was chosen stands in the fields that were empty, and is read anew each time until
 * they are sent back. Choosing to be anonymous clears all of it at once.
 */
public class Klagerinvoer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAAM = "naam";
    private static final String ADRES = "adres";
    private static final String POSTCODE = "postcode";
    private static final String PLAATS = "plaats";

    private boolean anoniem;
    private String naam;
    private String adres;
    private String postcode;
    private String plaats;
    private String email;
    private String telefoon;
    private String machtiging;
    private boolean emailAkkoord;
    private PersoonId persoon;

    /** The fields that show what the register says, until something is sent in them. */
    private final Set<String> uitRegister = new HashSet<>();

    private final Leesbeurt<PersoonRegel> register = new Leesbeurt<>();

    /** @return what is known of the klager; what is wrong stands at its field and is left out */
    public Klager lees(Veldfouten fouten) {
        if (anoniem) {
            return Klager.onbekend();
        }
        return new Klager(
                false,
                deel(fouten, NAAM, waarde -> klager(waarde, "", "", "", "").naam(), getNaam()),
                deel(fouten, ADRES, waarde -> klager("", waarde, "", "", "").adres(), getAdres()),
                getPostcode() == null ? null : fouten.lees(POSTCODE, () -> Postcode.van(getPostcode()), null),
                deel(fouten, PLAATS, waarde -> klager("", "", waarde, "", "").plaats(), getPlaats()),
                deel(fouten, "email", waarde -> klager("", "", "", waarde, "").email(), email),
                telefoon == null ? null : fouten.lees("telefoon", () -> Telefoonnummer.van(telefoon), null),
                persoon,
                deel(
                        fouten,
                        "machtiging",
                        waarde -> klager("", "", "", "", waarde).machtiging(),
                        machtiging),
                emailAkkoord);
    }

    private static String deel(Veldfouten fouten, String veld, UnaryOperator<String> lezer, String getypt) {
        return fouten.lees(veld, () -> lezer.apply(getypt), "");
    }

    private static Klager klager(String naam, String adres, String plaats, String email, String machtiging) {
        return new Klager(false, naam, adres, null, plaats, email, null, null, machtiging);
    }

    /** Takes over what is known of a klager, to be changed. */
    public void neemOver(Klager klager) {
        anoniem = klager.anoniem();
        naam = klager.naam();
        adres = klager.adres();
        postcode = weergave(klager.postcode(), Postcode::weergave);
        plaats = klager.plaats();
        email = klager.email();
        telefoon = weergave(klager.telefoon(), Telefoonnummer::weergave);
        machtiging = klager.machtiging();
        emailAkkoord = klager.emailAkkoord();
        persoon = klager.persoon();
    }

    /** It is this person, or nobody in the register; what was typed of the klager goes before what the register says. */
    public void kies(PersoonRegel gekozen) {
        persoon = gekozen == null ? null : gekozen.id();
        if (gekozen == null) {
            uitRegister.clear();
            return;
        }
        legOnder(gekozen);
        if (getNaam() == null) {
            uitRegister.add(NAAM);
        }
        if (gekozen.verblijf().adres() != null && getAdres() == null && getPostcode() == null && getPlaats() == null) {
            uitRegister.addAll(List.of(ADRES, POSTCODE, PLAATS));
        }
    }

    /** @param gekozen what the register says now of who was chosen; it is kept no longer than this request */
    public void legOnder(PersoonRegel gekozen) {
        register.zet(gekozen);
    }

    /** @return whether there is a field that shows what the register says */
    public boolean toontRegister() {
        return !uitRegister.isEmpty();
    }

    private String veld(String naam, String getypt, Function<PersoonRegel, String> bekend) {
        return uitRegister.contains(naam) ? weergave(register.lees(() -> null), bekend) : getypt;
    }

    private static Function<PersoonRegel, String> adres(Function<Adres, String> deel) {
        return gekozen -> weergave(gekozen.verblijf().adres(), deel);
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
            emailAkkoord = false;
            persoon = null;
            uitRegister.clear();
        }
    }

    public String getNaam() {
        return veld(NAAM, naam, PersoonRegel::naam);
    }

    public void setNaam(String naam) {
        this.naam = naam;
        uitRegister.remove(NAAM);
    }

    public String getAdres() {
        return veld(ADRES, adres, adres(Adres::regel));
    }

    public void setAdres(String adres) {
        this.adres = adres;
        uitRegister.remove(ADRES);
    }

    public String getPostcode() {
        return veld(POSTCODE, postcode, adres(bekend -> weergave(bekend.postcode(), Postcode::weergave)));
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
        uitRegister.remove(POSTCODE);
    }

    public String getPlaats() {
        return veld(PLAATS, plaats, adres(Adres::woonplaats));
    }

    public void setPlaats(String plaats) {
        this.plaats = plaats;
        uitRegister.remove(PLAATS);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isEmailAkkoord() {
        return emailAkkoord;
    }

    public void setEmailAkkoord(boolean emailAkkoord) {
        this.emailAkkoord = emailAkkoord;
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
