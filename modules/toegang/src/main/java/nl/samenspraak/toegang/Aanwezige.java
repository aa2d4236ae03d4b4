package nl.samenspraak.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;

/**
 * Who is at work in this request, under which pet, and from where. Services ask this; nobody passes a user along as an
 * argument, because then anyone could be passed along. A request that began under one pet ends under it, whatever the same user does beside
 * it: what was allowed under one is never read, nor written down, under another.
 */
@RequestScoped
public class Aanwezige {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final Pattern TRACEPARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pet SYSTEEMPET = new Pet("systeem", "Samenspraak zelf");
    private static final Gebruiker SYSTEEM =
            new Gebruiker(Gebruiker.SYSTEEM, "systeem", "Samenspraak zelf", "Samenspraak", List.of(SYSTEEMPET));
    private static final Pet FORMULIERPET = new Pet("formulier", "Openbaar formulier");
    private static final Gebruiker FORMULIER =
            new Gebruiker(Gebruiker.SYSTEEM, "formulier", "Openbaar formulier", "Samenspraak", List.of(FORMULIERPET));
    private static final Pet BEKLAAGDEPET = new Pet("beklaagde", "Beklaagde");
    private static final Pet UITVOERDERPET = new Pet("uitvoerder", "Uitvoerder van een maatregel");
    private static final Pet MELDERPET = new Pet("melder", "Melder");
    private static final Gebruiker MELDER =
            new Gebruiker(Gebruiker.MELDER, "melder", "Melder", "Melder", List.of(MELDERPET));
    private static final Pet BETROKKENEPET = new Pet("betrokkene", "Betrokkene of vertegenwoordiger");
    private static final Gebruiker BETROKKENE =
            new Gebruiker(Gebruiker.BETROKKENE, "betrokkene", "Betrokkene", "Betrokkene", List.of(BETROKKENEPET));
    private static final UUID ZONDER_SESSIE = UUID.randomUUID();

    @Inject
    private Sessiehouder houder;

    private String spoor = willekeurig(16);
    private Invaller invaller;
    private Werksessie.Stand stand;
    private String werkplek = "server";

    public Aanwezige() {
        // The container makes its proxy with this.
    }

    Aanwezige(Sessiehouder houder) {
        this.houder = houder;
    }

    /** Who does the work at hand instead of whoever is signed in, and from where. */
    private record Invaller(Gebruiker gebruiker, String werkplek) {}

    /** @return who is signed in */
    public Optional<Gebruiker> gebruiker() {
        return invaller == null ? stand().map(Werksessie.Stand::gebruiker) : Optional.of(invaller.gebruiker());
    }

    private Optional<Werksessie.Stand> stand() {
        if (stand == null) {
            stand = houder.sessie().map(Werksessie::stand).orElse(null);
        }
        return Optional.ofNullable(stand);
    }

    /**
     * @return who is signed in
     * @throws Weigering when nobody is
     */
    public Gebruiker eisGebruiker() {
        return gebruiker().orElseThrow(() -> new Weigering(Weigergrond.NIET_AANGEMELD));
    }

    /** @return the pet that is worn; empty when nobody is signed in or someone has no pet at all */
    public Optional<Pet> pet() {
        return invaller == null
                ? stand().map(Werksessie.Stand::pet)
                : invaller.gebruiker().petten().stream().findFirst();
    }

    /** @return the network address from which someone works; for work without a user, what stands for it */
    public String werkplek() {
        return invaller == null ? werkplek : invaller.werkplek();
    }

    /**
     * Notes from where this request came. Only the package {@code aanmelden} calls this.
     *
     * @param adres the network address
     * @param traceparent the header of W3C trace context with which another system called; {@code null} when there is none
     */
    public void vanaf(String adres, String traceparent) {
        werkplek = adres;
        if (traceparent != null && TRACEPARENT.matcher(traceparent).matches()) {
            spoor = traceparent.substring(3, 35);
        }
    }

    /**
     * Someone proved who he is: a new session begins, and nothing of the former one is left, nor any page that was open in it. Only the
     * package {@code aanmelden} calls this.
     *
     * @param aangemeld who it is
     */
    public void kom(Gebruiker aangemeld) {
        stand = null;
        houder.begin(aangemeld);
    }

    /** Whoever was there is gone, with the session and all it remembers. Only the package {@code aanmelden} calls this. */
    public void ga() {
        stand = null;
        houder.beeindig();
    }

    /** @return when the session of whoever is signed in began */
    public Optional<Instant> sinds() {
        return houder.sessie().map(Werksessie::begonnen);
    }

    /** @return when somebody last looked whether the account may still be used as it is */
    public Optional<Instant> nagegaan() {
        return houder.sessie().map(Werksessie::nagegaan);
    }

    /**
     * Goes on with a session that began on another server. Only the package {@code aanmelden} calls this.
     *
     * @param aangemeld who it is, with the petten of now
     * @param elders what is known of that session
     */
    public void neemOver(Gebruiker aangemeld, Sessieboek.Aangemeld elders) {
        stand = null;
        houder.neemOver(aangemeld, elders);
    }

    /**
     * Somebody looked at the account again. Only the package {@code aanmelden} calls this.
     *
     * @param nu the same user, with the petten of now
     * @param moment when that was
     * @return whether the session may be gone on with: it can have been ended on another server
     */
    public boolean ververs(Gebruiker nu, Instant moment) {
        stand = null;
        return houder.ververs(nu, moment);
    }

    /**
     * Puts on another of one's own petten; every purpose chosen under the former one lapses. Only the package {@code
     * aanmelden} calls this, which also writes it down (R-ALG-05).
     *
     * @param code code of the pet
     * @throws Weigering when it is not one of the user's petten
     */
    public void draag(String code) {
        Pet nieuwe = eisGebruiker().petten().stream()
                .filter(eigen -> eigen.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Weigering(Weigergrond.PET_OPENT_DIT_NIET));
        stand = null;
        houder.draag(nieuwe);
    }

    /** @return the trace identifier of this request (W3C trace context), the same in all of its log lines */
    public String spoor() {
        return spoor;
    }

    /**
     * @return another after every change of user or pet; a purpose or a page that was made under another one opens nothing; empty when nobody
     *     is signed in
     */
    public Optional<UUID> stempel() {
        return invaller == null ? stand().map(Werksessie.Stand::stempel) : Optional.of(ZONDER_SESSIE);
    }

    /**
     * Does work as the application itself: a command of the operator, or work at night. It goes through the same gate and
     * leaves the same lines, under the pet {@code systeem}.
     *
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T alsSysteem(Supplier<T> werk) {
        return als(SYSTEEM, werkplek, werk);
    }

    /**
     * Does work for a visitor who does not sign in, under the pet {@code formulier}. The log names the place instead of the visitor's network
     * address, which would tell who an anonymous melder is (R-MEL-05).
     *
     * @param plek what to name, for instance {@code webformulier}
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T alsFormulier(String plek, Supplier<T> werk) {
        return als(FORMULIER, plek, werk);
    }

    /**
     * Does work as a melder who showed no more than the code of one melding, under the pet {@code melder}.
     *
     * @param plek what the log names instead of the network address
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T alsMelder(String plek, Supplier<T> werk) {
        return als(MELDER, plek, werk);
    }

    /**
     * Does work for whoever is signed in as somebody whose conduct a klacht is about, under the pet {@code beklaagde}: nobody chooses that pet,
     * and it opens no more than Awb 9:9 gives.
     *
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     * @throws Weigering when nobody is signed in
     */
    public <T> T alsBeklaagde(Supplier<T> werk) {
        return onder(BEKLAAGDEPET, werk);
    }

    /**
     * Does work for whoever is signed in as somebody who does something because of a klacht (Awb 9:12 lid 1), under the pet {@code uitvoerder}: nobody
     * chooses that pet, and it opens no more than that measure.
     *
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     * @throws Weigering when nobody is signed in
     */
    public <T> T alsUitvoerder(Supplier<T> werk) {
        return onder(UITVOERDERPET, werk);
    }

    private <T> T onder(Pet pet, Supplier<T> werk) {
        Gebruiker wie = eisGebruiker();
        if (wie.inwoner().isPresent()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Gebruiker zo = new Gebruiker(wie.id(), wie.gebruikersnaam(), wie.naam(), wie.organisatie(), List.of(pet));
        return als(zo, werkplek(), werk);
    }

    /**
     * Does work as a citizen who showed the secret of something that was sent to him, under the pet {@code betrokkene}.
     *
     * @param plek what the log names instead of the network address
     * @param werk what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T alsBetrokkene(String plek, Supplier<T> werk) {
        return als(BETROKKENE, plek, werk);
    }

    private <T> T als(Gebruiker gebruiker, String plek, Supplier<T> werk) {
        Invaller ervoor = invaller;
        invaller = new Invaller(gebruiker, plek);
        try {
            return werk.get();
        } finally {
            invaller = ervoor;
        }
    }

    static String willekeurig(int bytes) {
        byte[] toeval = new byte[bytes];
        TOEVAL.nextBytes(toeval);
        return HexFormat.of().formatHex(toeval);
    }
}
