package nl.samenspraak.toegang.aanmelden;

import java.util.Locale;

/** What stands in the sign-in log. */
enum Gebeurtenis {
    AANGEMELD,
    ONBEKEND,
    VERKEERD_WACHTWOORD,
    GESLOTEN,
    TE_VAAK,
    PET_GEWISSELD,
    AFGEMELD,
    SESSIE_BEEINDIGD;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
