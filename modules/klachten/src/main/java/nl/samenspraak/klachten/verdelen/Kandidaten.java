package nl.samenspraak.klachten.verdelen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.navraag.Collega;

/**
 * Who could handle a klacht.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, as far as known in the register
 * @param collegas everybody with the pet for it, by name
 * @param voorgelegd whether it was laid down because none of those who handle klachten may handle it
 * @param niemandMag whether none of them may, so that who gives it to somebody finds it
 * @param ik what stands in the way of whoever asks, or {@code null}; whoever is only called like a beklaagde is asked when he takes it up
 */
public record Kandidaten(
        KlachtId klacht,
        Set<PersoonId> betrokkenen,
        List<Kandidaat> collegas,
        boolean voorgelegd,
        boolean niemandMag,
        Weigerreden ik)
        implements Inzicht, Serializable {

    /**
     * Somebody who could handle it.
     *
     * @param collega who
     * @param bezwaar why that one may not (R-KLA-05), or {@code null}
     */
    public record Kandidaat(Collega collega, Weigerreden bezwaar) implements Serializable {}

    public Kandidaten {
        collegas = List.copyOf(collegas);
    }

    /** @return those who may */
    public List<Collega> geschikt() {
        return collegas.stream()
                .filter(kandidaat -> kandidaat.bezwaar() == null)
                .map(Kandidaat::collega)
                .toList();
    }

    /**
     * @param wie the account of a colleague who would turn out to be in it
     * @param kijker who looks
     * @return whether nobody who handles klachten may handle it from then on
     */
    public boolean niemandBehalve(UUID wie, UUID kijker) {
        boolean ikMag = ik == null && !kijker.equals(wie);
        return !ikMag && geschikt().stream().map(Collega::id).allMatch(wie::equals);
    }

    /** @return those who were involved */
    public List<Kandidaat> betrokken() {
        return collegas.stream()
                .filter(kandidaat -> kandidaat.bezwaar() != null)
                .toList();
    }

    /** @return those of whom can be said that they are another than the one who is called so */
    public List<Collega> naamgenoten() {
        return collegas.stream()
                .filter(kandidaat -> kandidaat.bezwaar() == Weigerreden.NAAM_BEKLAAGDE)
                .map(Kandidaat::collega)
                .toList();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }
}
