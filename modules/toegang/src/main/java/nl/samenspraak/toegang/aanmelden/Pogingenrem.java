package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.rem.Netwerkadres;
import nl.samenspraak.toegang.rem.Vergrendeling;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Who may try a password now. What closes is a name together with a network: whoever guesses shuts himself out. For the name from all networks
 * together, and for the network as a whole, the bars are higher. A network from which the account signed in lately stands apart: nothing
 * that others do elsewhere counts there, so nobody can keep a colleague out of where she works; guesses from there go on slowly. A name
 * without an account counts the same: the answer does not tell whether it exists.
 */
@ApplicationScoped
class Pogingenrem {

    /** So many guesses at one name from one network, wherever that is; only how long it then takes differs. */
    private static final int INEENS = 5;

    static final Vergrendeling SAMEN = new Vergrendeling(INEENS, Duration.ofMinutes(2));
    static final Vergrendeling VERTROUWD = new Vergrendeling(INEENS, Duration.ofSeconds(30));
    static final Vergrendeling NETWERK = new Vergrendeling(60, Duration.ofSeconds(10));
    static final Vergrendeling NAAM = new Vergrendeling(20, Duration.ofMinutes(3));
    static final Duration PLEK_BEKEND = Duration.ofDays(30);

    private static final Duration OPRUIMEN = Duration.ofMinutes(1);

    private final AtomicReference<Instant> opgeruimd = new AtomicReference<>(Instant.MIN);

    private Pogingentabel tabel;
    private Aanmeldlog log;
    private Sleutelbos sleutels;
    private Clock klok;

    protected Pogingenrem() {}

    @Inject
    Pogingenrem(Pogingentabel tabel, Aanmeldlog log, Sleutelbos sleutels, Clock klok) {
        this.tabel = tabel;
        this.log = log;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    /**
     * Counts an attempt, before the password is looked at.
     *
     * @param gebruikersnaam as it was typed, in lower case
     * @param account of whom it is; {@code null} when there is none
     * @param adres from which network address
     * @return the attempt; empty when it may not be judged: then it did not count
     */
    Optional<Poging> neem(String gebruikersnaam, UUID account, String adres) {
        Instant nu = klok.instant();
        ruimOp(nu);
        String netwerk = Netwerkadres.netwerk(adres);
        List<Teller> genomen = new ArrayList<>();
        for (Teller teller : tellers(gebruikersnaam, account, netwerk, nu)) {
            if (!tabel.neem(teller, nu.toEpochMilli())) {
                genomen.forEach(tabel::geefTerug);
                noteer(teller, gebruikersnaam, account, adres);
                return Optional.empty();
            }
            genomen.add(teller);
        }
        return Optional.of(new Poging(account, netwerk, genomen));
    }

    /** The password was right: what was tried before for this name from this network is forgotten, and the network is known. */
    void geslaagd(Poging poging) {
        tabel.wis(poging.tellers().get(0));
        poging.tellers().stream().skip(1).forEach(tabel::geefTerug);
        tabel.onthoud(poging.account(), poging.netwerk(), klok.instant());
    }

    private List<Teller> tellers(String naam, UUID account, String netwerk, Instant nu) {
        if (account != null && tabel.kent(account, netwerk, nu.minus(PLEK_BEKEND))) {
            return List.of(teller(VERTROUWD, Gebeurtenis.GESLOTEN, "vertrouwd", naam, netwerk));
        }
        return List.of(
                teller(SAMEN, Gebeurtenis.GESLOTEN, "samen", naam, netwerk),
                teller(NETWERK, Gebeurtenis.TE_VAAK, "netwerk", netwerk),
                teller(NAAM, Gebeurtenis.GESLOTEN, "naam", naam));
    }

    private Teller teller(Vergrendeling grens, Gebeurtenis gebeurtenis, String... waarvan) {
        byte[] hash = sleutels.hmac("aanmeldpoging", String.join("\n", waarvan).getBytes(StandardCharsets.UTF_8));
        return new Teller(HexFormat.of().formatHex(hash), grens, gebeurtenis);
    }

    /** One line when it closes; what is refused after that is counted with it. */
    private void noteer(Teller teller, String gebruikersnaam, UUID account, String adres) {
        UUID regel = Id.nieuw();
        if (tabel.weiger(teller, regel)) {
            log.schrijf(regel, teller.gebeurtenis(), gebruikersnaam, account, null, adres);
        }
        tabel.noteerGeweigerd(teller);
    }

    private void ruimOp(Instant nu) {
        Instant vorige = opgeruimd.get();
        if (vorige.isBefore(nu.minus(OPRUIMEN)) && opgeruimd.compareAndSet(vorige, nu)) {
            tabel.ruimOp(nu, nu.minus(PLEK_BEKEND));
        }
    }
}
