package nl.samenspraak.klachten.afschrift;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What somebody whose conduct a klacht is about gets to see of it: the klaagschrift, and nothing of how it is handled (9:9, R-KLA-08).
 *
 * @param id the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param klager the name of who complains, or empty
 * @param betrokkenen who complains, as far as known in the register
 * @param onderwerp what it is about
 * @param inhoud what happened, in the words of the klager
 * @param gebeurd when it happened, or empty
 * @param wens what the klager wants, or empty
 * @param gedragingen what was done by the one who looks
 */
public record AfschriftView(
        KlachtId id,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        String klager,
        Set<PersoonId> betrokkenen,
        String onderwerp,
        String inhoud,
        String gebeurd,
        String wens,
        List<String> gedragingen)
        implements Inzicht, Serializable {

    public AfschriftView {
        gedragingen = List.copyOf(gedragingen);
    }

    /** @return the paragraphs of what happened */
    public List<String> alineas() {
        return inhoud.lines().filter(regel -> !regel.isBlank()).toList();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
