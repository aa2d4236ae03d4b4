package nl.samenspraak.meldpunt.melding;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;

/**
 * A screen with a part of one melding.
 *
 * @param <V> what the part shows
 */
public abstract class Meldingscherm<V> extends Dossierscherm<MeldingId, Weigerreden, V> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Optional<MeldingId> kenmerk(String tekst) {
        return MeldingId.van(tekst);
    }

    @Inject
    private Meldingconcepten concepten;

    @Inject
    private Weggegeven weggegeven;

    @Override
    protected Optional<String> nuVan(MeldingId dossier) {
        return weggegeven.aan(dossier);
    }

    @Override
    protected Dossierconcepten<MeldingId> concepten() {
        return concepten;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.SIGNAAL;
    }
}
