package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Where a klacht goes that does not belong here (R-KLA-17).
 *
 * @param code what is kept with the klacht
 * @param soort what the law says about sending it there
 * @param naam what people read
 * @param waarvoor when it has to go there, in words for the klager
 * @param hoe what the klager can do there, in words for the klager
 * @param adres the web page about it, or {@code null}
 * @param geldigheid the days on which a klacht can go there
 */
public record Doorzendadres(
        String code, Soort soort, String naam, String waarvoor, String hoe, String adres, Geldigheid geldigheid)
        implements Serializable {

    /** What the law says about sending a klacht there. */
    public enum Soort {
        /** It is an objection, or an appeal: it goes on, and the day of receipt counts (6:15). */
        BEZWAAR,
        /** It is for another bestuursorgaan: it goes on (2:3). */
        BESTUURSORGAAN,
        /** It is about a private body that does not act for the college (9:1 lid 2): it goes there only when the klager agrees. */
        PRIVAAT,
        /** A right about personal data: the klager is told where he can go with that, and the klacht about conduct goes on here. */
        PRIVACY,
        /** His own data: that request is in since the klacht is, and goes on with that day (AVG 12 lid 3); the klacht goes on here. */
        INZAGE
    }

    /** @return the name as it begins a line */
    public String kop() {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    /** @return whether it is a kind of receiver: which one it is, and where, has to be said */
    public boolean vraagtNaam() {
        return soort == Soort.PRIVAAT || soort == Soort.BESTUURSORGAAN;
    }

    /** @return the web page about it */
    public Optional<String> link() {
        return Optional.ofNullable(adres);
    }
}
