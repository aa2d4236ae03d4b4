package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;

/**
 * Says of a klacht which case it is about, by the number of that case. The number is kept as it is; when there is such a case, who was
 * involved in it can be found (9:7). Whether there is, nobody hears: with one klacht all numbers of the meldpunt could be tried.
 */
@ApplicationScoped
public class Zaakkoppeling {

    /** A letter, a year, and a place in it. */
    private static final Pattern NUMMER = Pattern.compile("\\w-(\\d{4})-(\\d+)");

    private static final int EERSTE_JAAR = 2000;

    private Zaakzoeker zoeker;
    private Clock klok;

    Zaakkoppeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Zaakkoppeling(Zaakzoeker zoeker, Clock klok) {
        this.zoeker = zoeker;
        this.klok = klok;
    }

    /** @return why not, as far as that can be seen from the number alone */
    public Optional<Weigerreden> toets(String getypt) {
        return getypt.isEmpty() || zoeker.lees(getypt).filter(this::kanErZijn).isPresent()
                ? Optional.empty()
                : Optional.of(Weigerreden.GEEN_ZAAKNUMMER);
    }

    /** @return why a klacht cannot be coupled so; without a number it is uncoupled, if there is something to uncouple */
    public Optional<Weigerreden> toets(Klacht klacht, String getypt) {
        return getypt.isEmpty() && klacht.zaaknummer().isEmpty()
                ? Optional.of(Weigerreden.GEEN_ZAAKNUMMER)
                : toets(getypt);
    }

    /** No case has a number of a year that is still to come, nor the place zero. */
    private boolean kanErZijn(String nummer) {
        Matcher delen = NUMMER.matcher(nummer);
        if (!delen.matches()) {
            return false;
        }
        int jaar = Integer.parseInt(delen.group(1));
        return jaar >= EERSTE_JAAR && jaar <= Year.now(klok).getValue() && Long.parseLong(delen.group(2)) > 0;
    }

    /** Couples it, or uncouples it when there is no number; the number has been tested. */
    public void koppel(Klacht klacht, String getypt, Doelbinding doel) {
        if (getypt.isEmpty()) {
            klacht.gaatOverGeenZaak();
        } else {
            String nummer = zoeker.lees(getypt).orElseThrow();
            klacht.gaatOver(nummer, zaak(nummer, doel).orElse(null));
        }
    }

    private Optional<Zaakverwijzing> zaak(String nummer, Doelbinding doel) {
        try {
            return Optional.of(zoeker.vind(nummer, doel).verwijzing());
        } catch (Weigering isErNiet) {
            return Optional.empty();
        }
    }
}
