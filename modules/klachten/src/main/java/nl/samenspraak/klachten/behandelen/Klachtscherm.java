package nl.samenspraak.klachten.behandelen;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;

/**
 * A screen with a part of one klacht.
 *
 * @param <V> what the part shows
 */
public abstract class Klachtscherm<V> extends Dossierscherm<KlachtId, Weigerreden, V> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Optional<KlachtId> kenmerk(String tekst) {
        return KlachtId.van(tekst);
    }

    @Inject
    private Klachtconcepten concepten;

    @Override
    protected Dossierconcepten<KlachtId> concepten() {
        return concepten;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }
}
