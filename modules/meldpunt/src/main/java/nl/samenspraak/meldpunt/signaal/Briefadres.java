package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Emailadres;

/**
 * Where a letter goes to a melder who must be told what came of it (R-MEL-09, R-MEL-10): by post, or by e-mail where the melder finds that good.
 * Whoever keeps an e-mail address here, asked first.
 *
 * @param naam to whom it is written, or empty
 * @param waar a postal address or an e-mail address, or empty
 */
public record Briefadres(String naam, String waar) implements Serializable {

    /** The most characters in {@link #waar}. */
    public static final int LANGSTE = 300;

    /** @throws OngeldigeWaarde when a text is too long, or no e-mail can go there */
    public Briefadres {
        naam = Invoer.regel(naam, Melder.LANGSTE_NAAM);
        String schoon = Invoer.alinea(waar, LANGSTE);
        waar = isEmail(schoon) ? Emailadres.van(waar, LANGSTE).waarde() : schoon;
    }

    /** @return whether it goes by e-mail */
    public boolean perEmail() {
        return isEmail(waar);
    }

    /**
     * @param emailGoed whether the melder finds it good that it goes by e-mail
     * @return why no letter can go there; empty when it can
     */
    public Optional<Weigerreden> toets(boolean emailGoed) {
        if (naam.isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        if (waar.isEmpty()) {
            return Optional.of(Weigerreden.ADRES_ONTBREEKT);
        }
        return perEmail() && !emailGoed ? Optional.of(Weigerreden.EMAIL_NIET_GOED) : Optional.empty();
    }

    private static boolean isEmail(String tekst) {
        return tekst.contains("@");
    }
}
