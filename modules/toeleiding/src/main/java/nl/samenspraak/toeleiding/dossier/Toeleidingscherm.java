package nl.samenspraak.toeleiding.dossier;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;

/**
 * A screen with a part of one toeleiding.
 *
 * @param <R> why something cannot be done with it
 * @param <V> what the part shows
 */
public abstract class Toeleidingscherm<R, V> extends Dossierscherm<ToeleidingId, R, V> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Toeleidingconcepten concepten;

    @Override
    protected Optional<ToeleidingId> kenmerk(String tekst) {
        return ToeleidingId.van(tekst);
    }

    @Override
    protected Dossierconcepten<ToeleidingId> concepten() {
        return concepten;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }
}
