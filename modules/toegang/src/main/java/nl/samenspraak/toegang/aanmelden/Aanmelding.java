package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Rechten;
import nl.samenspraak.toegang.Vergrendeling;
import nl.samenspraak.toegang.recht.Petregel;

/** Checks name and password, counts what fails, and writes every attempt in the sign-in log. */
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
    private Clock klok;

    /**
     * @return who signed in; empty when name or password is wrong or the account is closed: the caller does not tell which
     */
    Optional<Gebruiker> probeer(String ingetypt, char[] wachtwoord, String werkplek) {
        String gebruikersnaam = ingetypt.strip().toLowerCase(Locale.ROOT);
        if (rem.teVaak(werkplek)) {
            log.schrijf(Gebeurtenis.TE_VAAK, gebruikersnaam, null, null, werkplek);
            return Optional.empty();
        }
        Optional<Account> account = accounts.vind(gebruikersnaam);
        if (account.isEmpty()) {
            wachtwoorden.doeAlsof(wachtwoord);
            rem.tel(werkplek);
            log.schrijf(Gebeurtenis.ONBEKEND, gebruikersnaam, null, null, werkplek);
            return Optional.empty();
        }
        return probeer(account.get(), wachtwoord, werkplek);
    }

    private Optional<Gebruiker> probeer(Account account, char[] wachtwoord, String werkplek) {
        Instant nu = klok.instant();
        if (account.geslotenOp(nu)) {
            wachtwoorden.doeAlsof(wachtwoord);
            rem.tel(werkplek);
            log.schrijf(Gebeurtenis.GESLOTEN, account.gebruikersnaam(), account.id(), null, werkplek);
            return Optional.empty();
        }
        if (!wachtwoorden.klopt(wachtwoord, account.wachtwoord())) {
            rem.tel(werkplek);
            Duration dicht = Vergrendeling.na(accounts.telMislukt(account.id()));
            if (!dicht.isZero()) {
                accounts.sluit(account.id(), nu, dicht);
            }
            log.schrijf(Gebeurtenis.VERKEERD_WACHTWOORD, account.gebruikersnaam(), account.id(), null, werkplek);
            return Optional.empty();
        }
        accounts.open(account.id());
        log.schrijf(Gebeurtenis.AANGEMELD, account.gebruikersnaam(), account.id(), null, werkplek);
        return Optional.of(gebruiker(account));
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
        List<Pet> petten = account.petten().stream()
                .flatMap(code -> rechten.matrix().regel(code).stream())
                .map(Petregel::pet)
                .toList();
        return new Gebruiker(account.id(), account.gebruikersnaam(), account.naam(), account.organisatie(), petten);
    }
}
