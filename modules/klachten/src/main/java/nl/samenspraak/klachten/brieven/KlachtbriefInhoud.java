package nl.samenspraak.klachten.brieven;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;

/**
 * A letter, precisely as it was made.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, for the log
 * @param soort which letter
 * @param onderwerp its subject
 * @param nummer the number of the klacht
 * @param verstuurd whether it went out
 * @param verouderd whether something changed since it was made, so that it cannot go like this
 * @param html as it is shown on a screen
 * @param pdf as it is printed
 * @param bijlagen what goes with it
 */
public record KlachtbriefInhoud(
        KlachtId klacht,
        Set<PersoonId> betrokkenen,
        Klachtbriefsoort soort,
        String onderwerp,
        Klachtnummer nummer,
        boolean verstuurd,
        boolean verouderd,
        String html,
        byte[] pdf,
        List<Bijlage> bijlagen)
        implements Inzicht, Serializable {

    /**
     * @param mee what goes with it
     * @return the same, with that
     */
    KlachtbriefInhoud met(List<Bijlage> mee) {
        return new KlachtbriefInhoud(
                klacht, betrokkenen, soort, onderwerp, nummer, verstuurd, verouderd, html, pdf, List.copyOf(mee));
    }

    /** Who has the secret of its link, reads it. */
    @Override
    public Optional<Actie> inFeite() {
        return Optional.of(Actie.INZIEN);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.of(soort);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }
}
