package nl.samenspraak.coordinatie.dossier;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;

/**
 * A screen with a part of one coördinatie.
 *
 * @param <V> what the part shows
 */
public abstract class Coordinatiescherm<V> extends Dossierscherm<CoordinatieId, Weigerreden, V> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Coordinatieconcepten concepten;

    @Override
    protected Optional<CoordinatieId> kenmerk(String tekst) {
        return CoordinatieId.van(tekst);
    }

    @Override
    protected Dossierconcepten<CoordinatieId> concepten() {
        return concepten;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.COORDINATIEDOSSIER;
    }
}
