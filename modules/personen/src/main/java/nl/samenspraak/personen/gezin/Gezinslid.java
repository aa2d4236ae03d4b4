package nl.samenspraak.personen.gezin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.identificeren.Handeling;

/**
 * Someone to whom a person is linked: who, since when and why, and nothing of what is recorded about him (R-ALG-07).
 *
 * @param band the link
 * @param persoon the other
 * @param naam the name of the other
 * @param geboortedatum the date of birth of the other
 * @param merken what has to be known at once of the other
 * @param is what the other is to the person
 * @param noodzaak why the link is recorded
 * @param van the day from which it holds
 * @param gelegd who made it, and when
 * @param verbreking how it ended, or {@code null}
 */
public record Gezinslid(
        BandId band,
        PersoonId persoon,
        Persoonsnaam naam,
        Geboortedatum geboortedatum,
        Persoonsmerken merken,
        Verwantschap is,
        String noodzaak,
        LocalDate van,
        Handeling gelegd,
        Verbreking verbreking)
        implements Serializable {

    /**
     * The end of a link.
     *
     * @param tot the day on which it ended
     * @param reden why
     * @param door who broke it, and when
     */
    public record Verbreking(LocalDate tot, String reden, Handeling door) implements Serializable {}

    /** @return how the link ended, when it did */
    public Optional<Verbreking> verbroken() {
        return Optional.ofNullable(verbreking);
    }
}
