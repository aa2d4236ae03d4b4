package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.stukken.BestandInhoud;

/**
 * The file of a document.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, for the log
 * @param bestand the file; {@code null} when it is not there any more
 */
public record KlachtstukBestand(KlachtId klacht, Set<PersoonId> betrokkenen, BestandInhoud bestand)
        implements Inzicht, Serializable {

    public KlachtstukBestand {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    /** Who has the secret of the link to a letter, takes what goes with it. */
    @Override
    public Optional<Actie> inFeite() {
        return Optional.of(Actie.AFDRUKKEN);
    }

    @Override
    public int getoondeRijen() {
        return bestand == null ? 0 : 1;
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }
}
