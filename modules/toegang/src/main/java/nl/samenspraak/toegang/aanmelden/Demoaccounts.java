package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Gebruiker;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts of the demo gemeente, all with one password that is printed at start-up. They are open in a demo only: a start that is none
 * closes them, and a server that is none lets nobody in with them.
 */
@ApplicationScoped
public class Demoaccounts {

    /** The password of every demo account. */
    public static final String WACHTWOORD = "zandermeer-demo";

    /**
     * What that password looks like when it is kept. It saves a start the time of working it out, and with few rounds a sign-in as well: many
     * rounds keep a secret, and this is as public as the password itself.
     */
    static final String VERSLEUTELD = Wachtwoorden.VORM + ":" + Wachtwoorden.RONDEN_IN_DEMO
            + ":I0y/zHaVJlOvA1AO0R0CpUu4ZOyc2o2dbVnnytX9TUE="
            + ":e6Tf4XaFe/MkobvRx0l2s5pC3WPjSq8HbEwqmm4wrr0=";

    private static final String GEMEENTE = "Gemeente Zandermeer";

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("yasmina", "Yasmina Bakker", List.of("meldpuntmedewerker"), "neemt de telefoon aan"),
            new Demo("bram", "Bram de Haan", List.of("meldpuntmedewerker"), "beoordeelt meldingen (triagist)"),
            new Demo("ruud", "Ruud Kaya", List.of("toeleider", "coordinator"), "twee petten"),
            new Demo("meryem", "Meryem Şahin", List.of("coordinator"), "coördineert, en toetst wat Ruud opschreef"),
            new Demo("kim", "Kim Pietersen", List.of("klachtbehandelaar"), "behandelt klachten"),
            new Demo("lina", "Lina Haddad", List.of("klachtbehandelaar"), "behandelt klachten, ook die over Kim"),
            new Demo("fatma", "Fatma Groen", List.of("fg"), "functionaris gegevensbescherming"),
            new Demo("dirk", "Dirk Smit", List.of("handhaver"), "vraagt om gegevens aan het loket, ziet verder niets"),
            new Demo("pien", "Pien de Boer", List.of("privacy-officer"), "beslist op verzoeken van handhavers"),
            new Demo("bea", "Bea Beheer", List.of("beheerder"), "functioneel beheer, ziet geen inhoud"));

    private static final Map<String, Demo> INWONERS = Map.of(
            "999982412",
            inwoner("anna", "Anna Verhoeven", "mevrouw Verhoeven: ziet wie er in haar gegevens keek"),
            "999980063",
            inwoner("cornelis", "Cornelis Brouwer", "meneer Brouwer: over hem loopt een onderzoek van Ruud"),
            "999981341",
            inwoner(
                    "sukran",
                    "Şükran Yıldız",
                    "mevrouw Yıldız: leest het plan van haar gezin, zoals zij het mag zien"));

    @Inject
    private Accounts accounts;

    @Inject
    private Wachtwoorden wachtwoorden;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

    /**
     * A demo account.
     *
     * @param gebruikersnaam the name to sign in with
     * @param naam the name that colleagues know
     * @param petten codes of the petten
     * @param wat what this person does, in a few Dutch words
     */
    public record Demo(String gebruikersnaam, String naam, List<String> petten, String wat) {}

    /** @return whether this server is one of a demo */
    boolean aan() {
        return demo;
    }

    /**
     * Makes the accounts that are not there yet, and opens those that a start without demo closed.
     *
     * @return whether there were any to make: whether this is the first start of the demo
     */
    public boolean maak() {
        accounts.openDemo(VERSLEUTELD);
        List<Demo> nieuw = ACCOUNTS.stream()
                .filter(account -> accounts.vind(account.gebruikersnaam()).isEmpty())
                .toList();
        nieuw.forEach(account -> accounts.voegToe(account(account, GEMEENTE, null)));
        return !nieuw.isEmpty();
    }

    /**
     * Closes the accounts, and throws their known password away. Their names stay: the log is about them.
     *
     * @return how many were open
     */
    public int sluit() {
        return accounts.telOpenDemo() == 0
                ? 0
                : accounts.sluitDemo(
                        wachtwoorden.versleutel(UUID.randomUUID().toString().toCharArray()));
    }

    /** @return the BSN of each inwoner of the demo gemeente who has an account */
    public Set<String> inwoners() {
        return INWONERS.keySet();
    }

    /**
     * Makes the account of an inwoner, when it is not there yet.
     *
     * @param bsn one of {@link #inwoners}
     * @param wie who that is in the register
     */
    public void maakInwoner(String bsn, PersoonId wie) {
        Demo demo = INWONERS.get(bsn);
        if (accounts.vind(demo.gebruikersnaam()).isEmpty()) {
            accounts.voegToe(account(demo, "Inwoner", wie));
        }
    }

    /** @return the accounts, to be printed at start-up */
    public List<Demo> lijst() {
        return Stream.concat(
                        ACCOUNTS.stream(),
                        INWONERS.values().stream().sorted(Comparator.comparing(Demo::gebruikersnaam)))
                .toList();
    }

    private static Demo inwoner(String gebruikersnaam, String naam, String wat) {
        return new Demo(gebruikersnaam, naam, List.of(Gebruiker.INWONERPET), wat);
    }

    private static Account account(Demo demo, String organisatie, PersoonId persoon) {
        return new Account(
                Id.nieuw(),
                demo.gebruikersnaam(),
                demo.naam(),
                organisatie,
                VERSLEUTELD,
                true,
                true,
                demo.petten(),
                persoon);
    }
}
