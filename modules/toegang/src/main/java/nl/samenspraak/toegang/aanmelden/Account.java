package nl.samenspraak.toegang.aanmelden;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Gebruiker;

/**
 * An account as it stands in the database.
 *
 * @param id the key of the user
 * @param gebruikersnaam the name to sign in with, in lower case
 * @param naam the name that colleagues know
 * @param organisatie for whom the user works
 * @param wachtwoord the hash, never the password
 * @param actief whether signing in is allowed at all
 * @param demo whether it came with the demo gemeente, and everyone knows its password
 * @param petten codes of the petten, in order
 * @param persoon who it is in the register, of an inwoner; {@code null} of somebody who works here
 */
record Account(
        UUID id,
        String gebruikersnaam,
        String naam,
        String organisatie,
        String wachtwoord,
        boolean actief,
        boolean demo,
        List<String> petten,
        PersoonId persoon) {

    /** An inwoner wears the one pet of an inwoner, whatever was granted beside it; and nobody else wears that one. */
    List<String> teDragen() {
        return petten.stream()
                .filter(pet -> Gebruiker.INWONERPET.equals(pet) == (persoon != null))
                .toList();
    }
}
