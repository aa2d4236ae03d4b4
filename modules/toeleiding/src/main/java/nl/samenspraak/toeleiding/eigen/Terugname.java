package nl.samenspraak.toeleiding.eigen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.toestemming.Toestemmingbezwaar;
import nl.samenspraak.toeleiding.toestemming.Toestemmingverrichting;

/**
 * What came of taking a consent back by the client himself: one thing is done, and so it has one name in the log.
 *
 * @param verricht what was recorded
 */
record Terugname(Toestemmingverrichting verricht) implements Daad {

    @Override
    public Optional<Toestemmingbezwaar> bezwaar() {
        return verricht.bezwaar();
    }

    @Override
    public Optional<String> wederpartij() {
        return verricht.wederpartij();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return verricht.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return verricht.uitZaak();
    }
}
