package nl.samenspraak.meting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;

/** Signs in on the sign-in page, as a user does. */
final class Aanmelder {

    private static final String PAGINA = "/aanmelden.xhtml";
    private static final List<String> VAN_DE_PAGINA = List.of("jakarta.faces.ViewState", "primefaces.nonce");

    private Aanmelder() {}

    /** Signs a demo account in; the session is in the cookies of the connection from now on. */
    static void meldAan(Verbinding verbinding, String gebruikersnaam) {
        String pagina = verbinding.vraag(verbinding.begin("GET", PAGINA), "").tekst();
        String formulier = String.join(
                "&",
                veld("aanmeldform", "aanmeldform"),
                veld("naar", ""),
                veld("gebruikersnaam", gebruikersnaam),
                veld("wachtwoord", Demoaccounts.WACHTWOORD),
                veld("meldaan", "meldaan"),
                VAN_DE_PAGINA.stream()
                        .map(naam -> veld(naam, waarde(naam, pagina)))
                        .collect(Collectors.joining("&")));
        byte[] begin = verbinding.begin(
                "POST",
                PAGINA,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + formulier.length());
        int status = verbinding.vraag(begin, formulier).status();
        if (status != 302) {
            throw new IllegalStateException(gebruikersnaam + " komt er niet in: " + status);
        }
    }

    private static String waarde(String naam, String pagina) {
        Matcher veld = Pattern.compile("name=\"" + Pattern.quote(naam) + "\"[^>]*value=\"([^\"]+)\"")
                .matcher(pagina);
        if (!veld.find()) {
            throw new IllegalStateException("Geen aanmeldpagina: " + pagina);
        }
        return veld.group(1);
    }

    private static String veld(String naam, String waarde) {
        return naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}
