package nl.samenspraak.klachten.inzage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What the klager wrote in a klacht that goes on under another number, for who handles that one.
 *
 * @param id the klacht that was joined
 * @param nummer its number
 * @param betrokkenen who complains, as far as known in the register
 * @param kanaal how it came in
 * @param ontvangenOp the day of receipt
 * @param onderwerp what it is about
 * @param inhoud what happened
 * @param gebeurd when it happened, or empty
 * @param wens what the klager wants, or empty
 * @param bereik name, address, telephone and e-mail as they stand in it
 */
public record GevoegdView(
        KlachtId id,
        Klachtnummer nummer,
        Set<PersoonId> betrokkenen,
        Klachtkanaal kanaal,
        LocalDate ontvangenOp,
        String onderwerp,
        String inhoud,
        String gebeurd,
        String wens,
        List<String> bereik)
        implements Inzicht, Serializable {

    public GevoegdView {
        bereik = List.copyOf(bereik);
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
