package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * With what an onderzoek begins (R-TOE-07): the signal as the meldpunt passed it on, and what the client asks in own words. A no at the second step
 * takes it away here; the copy at the meldpunt keeps its own end.
 */
@Entity
@Table(schema = "toeleiding", name = "hulpvraag")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Hulpvraag extends Dossierentiteit {

    /** The most characters of what the client asks. */
    public static final int LANGSTE_WOORDEN = 2000;

    @Id
    private UUID toeleiding;

    private String aanleiding;
    private String inhoud;
    private String woorden;

    @Column(name = "gevraagd_op")
    private Instant gevraagdOp;

    @Column(name = "vraag_beperkt")
    private boolean vraagBeperkt;

    @Column(name = "signaal_beperkt")
    private boolean signaalBeperkt;

    @Column(name = "aanleiding_beperkt")
    private boolean aanleidingBeperkt;

    protected Hulpvraag() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * @param toeleiding the toeleiding
     * @param aanleiding why it was signalled now; empty when the client came
     * @param inhoud what was signalled; empty when the client came
     */
    public Hulpvraag(ToeleidingId toeleiding, String aanleiding, String inhoud) {
        this.toeleiding = toeleiding.waarde();
        this.aanleiding = aanleiding;
        this.inhoud = inhoud;
        woorden = "";
    }

    /**
     * What the client asks, in own words.
     *
     * @param gezegd what was said
     * @param op when
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    public void vraagt(String gezegd, Instant op) {
        woorden = woorden(gezegd);
        gevraagdOp = op;
    }

    /**
     * Puts right what was not so (AVG 16); when the client asked stays as it was, for terms count from there.
     *
     * @param wat which part
     * @param tekst how it is
     */
    void verbeter(Vraagdeel wat, String tekst) {
        switch (wat) {
            case VRAAG -> woorden = tekst;
            case SIGNAAL -> inhoud = tekst;
            case AANLEIDING -> aanleiding = tekst;
        }
    }

    /**
     * @param wat which part
     * @param nu whether the client contests it, and it is not used until that is decided (AVG 18)
     */
    void beperk(Vraagdeel wat, boolean nu) {
        switch (wat) {
            case VRAAG -> vraagBeperkt = nu;
            case SIGNAAL -> signaalBeperkt = nu;
            case AANLEIDING -> aanleidingBeperkt = nu;
        }
    }

    /** @return whether the client contests the own words, and they are not used until that is decided */
    public boolean isVraagBeperkt() {
        return vraagBeperkt;
    }

    /** @return whether the client contests what was signalled, or why, and it is not used until that is decided */
    public boolean isSignaalBeperkt() {
        return signaalBeperkt || aanleidingBeperkt;
    }

    /**
     * @param getypt what was typed
     * @return what the client says
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    public static String woorden(String getypt) {
        return Invoer.alinea(getypt, LANGSTE_WOORDEN);
    }

    /** @return why it was signalled now, or empty text */
    public String aanleiding() {
        return aanleiding;
    }

    /** @return what was signalled, or empty text */
    public String inhoud() {
        return inhoud;
    }

    /** @return what the client asks, in own words; empty until that was asked */
    public String woorden() {
        return woorden;
    }

    /** @return when the client said so, when that was asked */
    public Optional<Instant> gevraagdOp() {
        return Optional.ofNullable(gevraagdOp);
    }
}
