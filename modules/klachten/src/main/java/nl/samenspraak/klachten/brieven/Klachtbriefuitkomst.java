package nl.samenspraak.klachten.brieven;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of making or sending a letter.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, for the log
 * @param aan to whom it went, as the log names him; {@code null} when it did not go
 * @param brief the letter, or {@code null} when there is none
 * @param reden why not; {@code null} when it was done
 * @param veld the field in which to mend it, or empty
 * @param soort which letter went; {@code null} when none did
 */
public record Klachtbriefuitkomst(
        KlachtId klacht,
        Set<PersoonId> betrokkenen,
        String aan,
        UUID brief,
        Weigerreden reden,
        String veld,
        Klachtbriefsoort soort)
        implements Daad {

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(aan);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.ofNullable(soort);
    }
}
