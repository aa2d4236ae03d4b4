package nl.samenspraak.toeleiding.brieven;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * A letter as it would go or went, or why it cannot be made.
 *
 * @param toeleiding the case
 * @param persoon whom it is about
 * @param blad the letter; {@code null} when there is none
 * @param reden why there is none; {@code null} when there is
 * @param veld the field in which to mend it, or empty
 * @param soort which letter; {@code null} when it is none of the letters of an onderzoek
 */
public record Briefstuk(
        ToeleidingId toeleiding, PersoonId persoon, Blad blad, Weigerreden reden, String veld, Briefsoort soort)
        implements Daad, Serializable {

    /**
     * What a letter says.
     *
     * @param onderwerp its subject
     * @param wijzen how it can go; none when it went already
     * @param html as it is shown on a screen
     * @param pdf as it is printed
     * @param waarschuwing what the BRP says of who gets it; nothing when it went already
     * @param afdruk tells whether a letter that is made again says the same
     */
    public record Blad(
            String onderwerp,
            List<Briefwijze> wijzen,
            Postwaarschuwing waarschuwing,
            String html,
            byte[] pdf,
            String afdruk)
            implements Serializable {}

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.ofNullable(soort);
    }

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(toeleiding.zaak());
    }
}
