package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.navraag.Zaakkennis;
import nl.samenspraak.toegang.navraag.Zaaknummers;

/** Which melding has a number, and who took part in one. */
@ApplicationScoped
class Meldingkennis implements Zaakkennis, Zaaknummers {

    private Meldingen meldingen;

    Meldingkennis() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldingkennis(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public Optional<String> lees(String getypt) {
        return Meldingnummer.lees(getypt).map(Meldingnummer::waarde);
    }

    @Override
    public Optional<Zaakverwijzing> vind(String nummer) {
        return Meldingnummer.lees(nummer).flatMap(meldingen::id).map(MeldingId::zaak);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return meldingen.nummers(zaken);
    }

    @Override
    public Set<UUID> deelnemers(UUID zaak) {
        return meldingen.deelnemers(zaak);
    }
}
