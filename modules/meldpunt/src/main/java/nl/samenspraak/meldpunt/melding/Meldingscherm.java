package nl.samenspraak.meldpunt.melding;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;
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
    private Meldingen meldingen;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Override
    protected Optional<String> nuVan(MeldingId dossier) {
        return meldingen
                .gegevenAan(dossier.waarde(), aanwezige.eisGebruiker().id())
                .map(wie -> Kopweergave.naam(collegas.namen(Set.of(wie)), wie));
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
