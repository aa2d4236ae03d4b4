package nl.samenspraak.toegang.aanmelden;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as it stands in the database.
 *
 * @param id the key of the user
 * @param gebruikersnaam the name to sign in with, in lower case
 * @param naam the name that colleagues know
 * @param organisatie for whom the user works
 * @param wachtwoord the hash, never the password
 * @param actief whether signing in is allowed at all
 * @param pogingen wrong passwords in a row
 * @param geslotenTot until when it stays closed after too many of them; {@code null} when it is open
 * @param petten codes of the petten, in order
 */
record Account(
        UUID id,
        String gebruikersnaam,
        String naam,
        String organisatie,
        String wachtwoord,
        boolean actief,
        int pogingen,
        Instant geslotenTot,
        List<String> petten) {

    boolean geslotenOp(Instant moment) {
        return !actief || (geslotenTot != null && moment.isBefore(geslotenTot));
    }
}
