package nl.samenspraak.toegang.aanmelden;

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
 * @param demo whether it came with the demo gemeente, and everyone knows its password
 * @param petten codes of the petten, in order
 */
record Account(
        UUID id,
        String gebruikersnaam,
        String naam,
        String organisatie,
        String wachtwoord,
        boolean actief,
        boolean demo,
        List<String> petten) {}
