package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Where a klacht goes that does not belong here (R-KLA-17).
 *
 * @param code what is kept with the klacht
 * @param naam what people read
 * @param waarvoor when it has to go there, in words for the klager
 * @param hoe what the klager can do there, in words for the klager
 * @param adres the web page about it, or {@code null}
 * @param geldigheid the days on which a klacht can go there
 */
public record Doorzendadres(String code, String naam, String waarvoor, String hoe, String adres, Geldigheid geldigheid)
        implements Serializable {

    /** @return the name as it begins a line */
    public String kop() {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    /** @return the web page about it */
    public Optional<String> link() {
        return Optional.ofNullable(adres);
    }
}
