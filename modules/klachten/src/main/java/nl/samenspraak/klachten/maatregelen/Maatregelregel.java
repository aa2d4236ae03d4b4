package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.dossier.Kopweergave;

/**
 * A measure, in a list or with its klacht.
 *
 * @param id the measure
 * @param klacht the klacht because of which it was taken
 * @param nummer the number of that klacht
 * @param omschrijving what will be done
 * @param eigenaar the name of who does it
 * @param uiterlijk the last day
 * @param laat whether that day has passed while it is not done
 * @param stand how far it is
 * @param opmerking what came of it, or empty
 * @param voortgang what was said last of how far it is, or empty
 * @param voortgangOp on which day that was so, or {@code null}
 * @param afgerondOp the day on which it was done or lapsed, or {@code null}
 * @param teOpenen whether the user can open that klacht
 */
public record Maatregelregel(
        UUID id,
        KlachtId klacht,
        Klachtnummer nummer,
        String omschrijving,
        String eigenaar,
        LocalDate uiterlijk,
        boolean laat,
        Maatregelstand stand,
        String opmerking,
        String voortgang,
        LocalDate voortgangOp,
        LocalDate afgerondOp,
        boolean teOpenen)
        implements Serializable {

    public static Maatregelregel van(Maatregelrij rij, Kopweergave.Namen namen, UUID ik, LocalDate vandaag) {
        Maatregel maatregel = rij.maatregel();
        return new Maatregelregel(
                maatregel.id(),
                maatregel.klacht(),
                new Klachtnummer(rij.nummer()),
                maatregel.omschrijving(),
                maatregel.collega().map(namen::van).orElse(maatregel.eigenaar()),
                maatregel.uiterlijk(),
                maatregel.isLaat(vandaag),
                maatregel.stand(),
                maatregel.opmerking(),
                maatregel.voortgang(),
                maatregel.voortgangOp().orElse(null),
                maatregel.afgerondOp().orElse(null),
                ik.equals(rij.behandelaar()));
    }
}
