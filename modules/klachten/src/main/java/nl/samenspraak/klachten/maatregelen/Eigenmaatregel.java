package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.dossier.Kopweergave;

/**
 * A measure as whoever does it sees it: nothing of the klacht but to whom a question can be put.
 *
 * @param id the measure
 * @param versie the version that was read
 * @param klacht the klacht because of which it was taken
 * @param wat what is to be done
 * @param uiterlijk the last day
 * @param laat whether that day has passed while it is not done
 * @param stand how far it is
 * @param voortgang what was said last of how far it is, or empty
 * @param voortgangOp on which day that was so, or {@code null}
 * @param opmerking what came of it, or empty
 * @param afgerondOp the day on which it was done or lapsed, or {@code null}
 * @param vraag the name of who handles the klacht, or empty
 */
public record Eigenmaatregel(
        UUID id,
        long versie,
        KlachtId klacht,
        String wat,
        LocalDate uiterlijk,
        boolean laat,
        Maatregelstand stand,
        String voortgang,
        LocalDate voortgangOp,
        String opmerking,
        LocalDate afgerondOp,
        String vraag)
        implements Serializable {

    static Eigenmaatregel van(Maatregelrij rij, Kopweergave.Namen namen, LocalDate vandaag) {
        Maatregel maatregel = rij.maatregel();
        return new Eigenmaatregel(
                maatregel.id(),
                maatregel.versie(),
                maatregel.klacht(),
                maatregel.omschrijving(),
                maatregel.uiterlijk(),
                maatregel.isLaat(vandaag),
                maatregel.stand(),
                maatregel.voortgang(),
                maatregel.voortgangOp().orElse(null),
                maatregel.opmerking(),
                maatregel.afgerondOp().orElse(null),
                rij.behandelaar() == null ? "" : namen.van(rij.behandelaar()));
    }

    /** @return whether it is still to be done */
    public boolean open() {
        return stand == Maatregelstand.OPEN;
    }
}
