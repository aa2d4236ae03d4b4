package nl.samenspraak.klachten.klaagschrift;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.dossier.Klaagschrifteis;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A klacht with what it holds and what it lacks (9:4 lid 2).
 *
 * @param klacht the klacht
 * @param opSchrift whether there is a klaagschrift at all
 * @param gebreken what is missing, in the order of the law
 * @param gevraagd until when the klager may add what he was asked for last; {@code null} when nothing was asked or it came in
 * @param verstreken whether that day is over
 * @param onaangevuld whether it was decided that it did not come, so that an answer is enough (9:4)
 * @param verzoekOpen whether he asked for his own data and got no decision on that yet
 */
public record KlaagschriftView(
        KlachtView klacht,
        boolean opSchrift,
        List<Klaagschrifteis> gebreken,
        LocalDate gevraagd,
        boolean verstreken,
        boolean onaangevuld,
        boolean verzoekOpen)
        implements Inzicht, Serializable {

    public KlaagschriftView {
        gebreken = List.copyOf(gebreken);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return klacht.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return klacht.uitZaak();
    }
}
