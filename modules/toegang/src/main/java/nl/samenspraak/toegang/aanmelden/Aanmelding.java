package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.recht.Petregel;
import nl.samenspraak.toegang.recht.Rechten;

/** Checks name and password. An attempt counts before the password is looked at; what is looked at stands in the sign-in log. */
@ApplicationScoped
class Aanmelding {

    @Inject
    private Accounts accounts;

    @Inject
    private Wachtwoorden wachtwoorden;

    @Inject
    private Pogingenrem rem;

    @Inject
    private Aanmeldlog log;

    @Inject
    private Rechten rechten;

    @Inject
    private Demoaccounts demo;

    /**
     * @return who signed in; empty when name or password is wrong or the account is closed: the caller does not tell which
     */
    Optional<Gebruiker> probeer(String ingetypt, char[] wachtwoord, String werkplek) {
        String gebruikersnaam = ingetypt.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = accounts.vind(gebruikersnaam);
        UUID wie = account.map(Account::id).orElse(null);
        Optional<Poging> poging = rem.neem(gebruikersnaam, wie, werkplek);
        if (poging.isEmpty()) {
            return Optional.empty();
        }
        Gebeurtenis uitkomst = oordeel(account, wachtwoord);
        if (uitkomst == Gebeurtenis.AANGEMELD) {
            rem.geslaagd(poging.get());
        }
        log.schrijf(uitkomst, gebruikersnaam, wie, null, werkplek);
        return account.filter(gevonden -> uitkomst == Gebeurtenis.AANGEMELD).map(this::gebruiker);
    }

    /** Takes as long whatever the answer is. */
    private Gebeurtenis oordeel(Optional<Account> account, char[] wachtwoord) {
        if (account.isEmpty()) {
            wachtwoorden.doeAlsof(wachtwoord);
            return Gebeurtenis.ONBEKEND;
        }
        boolean klopt = wachtwoorden.klopt(wachtwoord, account.get().wachtwoord());
        if (!account.get().actief() || account.get().demo() && !demo.aan()) {
            return Gebeurtenis.GESLOTEN;
        }
        return klopt ? Gebeurtenis.AANGEMELD : Gebeurtenis.VERKEERD_WACHTWOORD;
    }

    /**
     * @param id the key of a user who is signed in
     * @return the user as the account is now; empty when it was closed or is gone. That it is locked after wrong guesses is no reason: those
     *     were made by somebody who is not signed in
     */
    Optional<Gebruiker> nu(UUID id) {
        return accounts.vind(id).filter(Account::actief).map(this::gebruiker);
    }

    /** A pet that the reference data do not know any more is not offered. */
    private Gebruiker gebruiker(Account account) {
        List<Pet> petten = account.teDragen().stream()
                .flatMap(code -> rechten.matrix().regel(code).stream())
                .map(Petregel::pet)
                .toList();
        return new Gebruiker(
                account.id(),
                account.gebruikersnaam(),
                account.naam(),
                account.organisatie(),
                petten,
                account.persoon());
    }
}
