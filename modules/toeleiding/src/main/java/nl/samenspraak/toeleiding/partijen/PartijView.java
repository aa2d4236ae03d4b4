package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.PartijId;

/**
 * A party, for its page, for a list and for whoever asks it something.
 *
 * @param id the party
 * @param versie the version that was read
 * @param gegevens what is known of it
 * @param soort what kind of organisation it is, in words
 * @param geheimhouding what binds it to silence
 * @param taken its statutory tasks
 * @param heeftTaak whether one of them is law today
 * @param begonnenOp the day from which it takes part
 * @param einde how it ended; {@code null} when it did not
 * @param doetMee whether it takes part today
 * @param gewijzigdOp when this was written
 * @param gewijzigdDoor by whom
 */
public record PartijView(
        PartijId id,
        long versie,
        Partijgegevens gegevens,
        String soort,
        Geheimhouding geheimhouding,
        List<Partijtaak> taken,
        boolean heeftTaak,
        LocalDate begonnenOp,
        Partijeinde einde,
        boolean doetMee,
        Instant gewijzigdOp,
        String gewijzigdDoor)
        implements Inzicht, Serializable {

    /** @return the name */
    public String naam() {
        return gegevens.naam();
    }

    /** @return what stands below its name on an envelope */
    public List<String> adresregels() {
        return Stream.concat(
                        Stream.of("Ter attentie van " + gegevens.aanspreekpunt().naam()),
                        Arrays.stream(gegevens.aanspreekpunt().postadres().split("\n")))
                .toList();
    }

    /** @return how it ended, when it did */
    public Optional<Partijeinde> alsGeeindigd() {
        return Optional.ofNullable(einde);
    }

    /** @return nobody: the register is about organisations */
    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
