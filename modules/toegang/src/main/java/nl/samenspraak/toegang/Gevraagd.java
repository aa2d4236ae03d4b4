package nl.samenspraak.toegang;

import java.io.Serializable;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * What a page was asked for when it was made, as far as that was known by then. The page keeps it, so that the line of whoever comes with it as
 * somebody else says what it was about (R-LOG-01).
 *
 * @param zaak the case; {@code null} when it hangs on none
 * @param deel the part of the dossier; {@code null} when only a purpose was named
 * @param doel the purpose; {@code null} while it has to be chosen
 */
public record Gevraagd(Zaakverwijzing zaak, Dossierdeel deel, Doel doel) implements Serializable {

    /** Nothing in particular. */
    public static final Gevraagd NIETS = new Gevraagd(null, null, null);

    Gevraagd deel(Zaakverwijzing waarin, Dossierdeel welk) {
        return new Gevraagd(waarin, welk, doel);
    }

    Gevraagd doel(Zaakverwijzing waarin, Doel waarvoor) {
        return new Gevraagd(waarin == null ? zaak : waarin, deel, waarvoor);
    }
}
