package nl.samenspraak.toegang.bewaren;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gevraagd;

/** For tests in which nobody asks which purpose it is. */
final class GeenDoelen implements Doelbindingen {

    @Override
    public Doelbinding voorTaak(String doel) {
        return null;
    }

    @Override
    public Doelbinding voorTaak(Dossierdeel deel) {
        return null;
    }

    @Override
    public Doelbinding voorNieuw(Dossierdeel deel) {
        return null;
    }

    @Override
    public Optional<Doelbinding> uitTaak(Zaakverwijzing zaak, Dossierdeel deel) {
        return Optional.empty();
    }

    @Override
    public void zonderTaak(Zaakverwijzing zaak, Dossierdeel deel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Doel> keuzes(Dossierdeel deel) {
        return List.of();
    }

    @Override
    public Doelbinding kies(Zaakverwijzing zaak, String doel) {
        return null;
    }

    @Override
    public Doelbinding nood(Zaakverwijzing zaak, String doel, String reden) {
        return null;
    }

    @Override
    public boolean houdtTaak(Zaakverwijzing zaak) {
        return false;
    }

    @Override
    public boolean heeftTaak(Zaakverwijzing zaak, String doel) {
        return false;
    }

    @Override
    public Gevraagd gevraagd() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void laatLos(Zaakverwijzing zaak) {
        // There is nothing to let go of.
    }
}
