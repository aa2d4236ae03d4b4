package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A burgerservicenummer (Wet algemene bepalingen burgerservicenummer; R-ALG-18). Nine digits, of which at most the
 * first is a leading zero, that pass the elfproef with weights 9, 8, 7, 6, 5, 4, 3, 2 and −1.
 *
 * <p>It prints masked, so that it cannot slip into a log, a list or an error (R-ALG-21). Whoever really needs the
 * number asks for {@link #waarde()}.
 *
 * @param waarde the nine digits
 */
public record Bsn(String waarde) implements Serializable {

    /** Nine digits in one go or with dots or spaces between, and no digit before or after. */
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![\\d+])\\d(?:[. ]?\\d){8}(?![. ]?\\d)");

    private static final int LENGTE = 9;
    private static final int ELF = 11;

    /** @throws OngeldigeWaarde when the digits cannot be a burgerservicenummer */
    public Bsn {
        if (waarde == null || !waarde.matches("[0-9]{9}")) {
            throw new OngeldigeWaarde("Een burgerservicenummer heeft 9 cijfers.");
        }
        if (waarde.startsWith("00") || !slaagtVoorElfproef(waarde)) {
            throw new OngeldigeWaarde("Dit burgerservicenummer kan niet bestaan. Controleer de cijfers.");
        }
    }

    /**
     * Reads a number as people type it: spaces and dots are skipped, eight digits get their leading zero back.
     *
     * @param invoer what was typed
     * @return the number
     * @throws OngeldigeWaarde when it cannot be a burgerservicenummer
     */
    public static Bsn van(String invoer) {
        String cijfers = Tekst.zonderSpaties(invoer).replace(".", "");
        return new Bsn(cijfers.length() == LENGTE - 1 ? "0" + cijfers : cijfers);
    }

    /**
     * Tells whether somebody typed a burgerservicenummer in a text, where none may stand (R-ALG-21). Of other numbers of nine digits
     * one in eleven passes the elfproef too; who typed one can write it apart.
     *
     * @param tekst what was typed, or {@code null}
     * @return whether a number stands in it that can be a burgerservicenummer
     */
    public static boolean staatIn(String tekst) {
        return tekst != null
                && NEGEN_CIJFERS.matcher(tekst).results().anyMatch(gevonden -> kanBestaan(gevonden.group()));
    }

    private static boolean kanBestaan(String cijfers) {
        try {
            van(cijfers);
            return true;
        } catch (OngeldigeWaarde anderGetal) {
            return false;
        }
    }

    /** @return the number with all but its last three digits hidden, for instance "••••• 412" */
    public String gemaskeerd() {
        return "••••• " + waarde.substring(LENGTE - 3);
    }

    /** @return the masked number: a plain one never gets printed by accident */
    @Override
    public String toString() {
        return gemaskeerd();
    }

    private static boolean slaagtVoorElfproef(String cijfers) {
        int som = -cijfer(cijfers, LENGTE - 1);
        for (int plaats = 0; plaats < LENGTE - 1; plaats++) {
            som += (LENGTE - plaats) * cijfer(cijfers, plaats);
        }
        return som % ELF == 0;
    }

    private static int cijfer(String cijfers, int plaats) {
        return cijfers.charAt(plaats) - '0';
    }
}
