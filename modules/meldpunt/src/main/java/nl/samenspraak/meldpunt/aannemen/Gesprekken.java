package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Kluis;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The conversations that are going on, kept while someone types: for their owner alone, a day at most. Somebody else's is
 * refused as if it did not exist.
 *
 * <p>What the log needs of them (R-LOG-01) is who began to write about someone, who saw it again, and how it ended. Beginning,
 * listing, opening, closing, finishing and cleaning up each leave a line. Keeping more text ({@link #bewaar}) does not: it shows
 * nothing to anyone, its writer wrote it a moment ago, and a line every three seconds would bury the ones that matter. It passes the
 * gate all the same, and a refused attempt is written down.
 */
@ApplicationScoped
public class Gesprekken {

    /** Code of the term after which a conversation is destroyed, counted from its beginning. */
    static final String TERMIJN = "gesprek-bewaren";

    private BewaardeGesprekken gesprekken;
    private Aannemen aannemen;
    private Kluis kluis;
    private Termijnen termijnen;
    private Aanwezige aanwezige;
    private Clock klok;
    private int meeste;

    Gesprekken() {
        // The container makes its proxy with this.
    }

    @Inject
    Gesprekken(
            BewaardeGesprekken gesprekken,
            Aannemen aannemen,
            Kluis kluis,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok,
            @ConfigProperty(name = "samenspraak.meldpunt.gesprekken", defaultValue = "20") int meeste) {
        this.gesprekken = gesprekken;
        this.aannemen = aannemen;
        this.kluis = kluis;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
        this.meeste = meeste;
    }

    /**
     * Keeps a conversation for the first time.
     *
     * @param concept what was typed
     * @param doel the purpose of answering the phone
     * @return the conversation
     * @throws OngeldigeWaarde when this user has so many of them already
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.gesprek-begonnen")
    public GesprekView begin(Concept concept, Doelbinding doel) {
        Instant nu = klok.instant();
        return voegToe(GesprekId.nieuw(), nu, termijnen.verstrijkt(TERMIJN, nu), concept);
    }

    /**
     * Keeps what was typed since. Leaves no line in the log: see above.
     *
     * @param gesprek the conversation
     * @param concept all that was typed
     * @param versie the version to which it was added
     * @param doel the purpose of answering the phone
     * @return that it was kept
     * @throws VerouderdeVersie when something else was typed in it meanwhile, in another window
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.invoer-bewaard", regel = false)
    public Tussenstand bewaar(GesprekId gesprek, Concept concept, long versie, Doelbinding doel) {
        BewaardGesprek bewaard = lees(gesprek);
        if (bewaard.versie() != versie) {
            throw new VerouderdeVersie();
        }
        bewaard.bewaar(concept, kluis, klok.instant());
        gesprekken.bevestig();
        return new Tussenstand(bewaard.versie(), bewaard.bewaardOp());
    }

    /**
     * Lists one's own open conversations.
     *
     * @param doel the purpose of answering the phone
     * @return oldest first
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    public List<Gesprekregel> mijn(Doelbinding doel) {
        return gesprekken.van(ik(), klok.instant()).stream()
                .map(gesprek -> gesprek.regel(kluis))
                .toList();
    }

    /**
     * Gives a conversation back, after another one or after a crash.
     *
     * @param gesprek the conversation
     * @param doel the purpose of answering the phone
     * @return all that was typed
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public GesprekView open(GesprekId gesprek, Doelbinding doel) {
        return toon(lees(gesprek));
    }

    /**
     * Destroys a conversation from which there will be no melding.
     *
     * @param gesprek the conversation
     * @param doel the purpose of answering the phone
     * @return what it was, so that a mistake can be mended as long as the screen is open
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERNIETIGEN, daad = "melding.gesprek-weggegooid")
    public GesprekView sluit(GesprekId gesprek, Doelbinding doel) {
        BewaardGesprek bewaard = lees(gesprek);
        GesprekView wasDit = toon(bewaard);
        gesprekken.remove(bewaard);
        gesprekken.bevestig();
        return wasDit;
    }

    /**
     * Keeps a conversation again that was closed by mistake. It does not live longer by that.
     *
     * @param gesloten what {@link #sluit} gave
     * @param doel the purpose of answering the phone
     * @return the conversation, under its own identifier
     * @throws OngeldigeWaarde when this user has so many of them already
     * @throws Weigering when its day is over
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.gesprek-teruggezet")
    public GesprekView zetTerug(GesprekView gesloten, Doelbinding doel) {
        Instant vervalt = termijnen.verstrijkt(TERMIJN, gesloten.begonnenOp());
        if (!klok.instant().isBefore(vervalt)) {
            throw bestaatNiet();
        }
        return voegToe(gesloten.id(), gesloten.begonnenOp(), vervalt, gesloten.concept());
    }

    /**
     * Makes a melding of a conversation. Both happen or neither: there is never a melding whose conversation can be finished a
     * second time.
     *
     * @param gesprek the conversation
     * @param nieuw what came of it
     * @param nood what came of danger that was told of in it; {@code null} when there was none (R-MEL-02)
     * @param doel the purpose of answering the phone
     * @return the number of the melding, or everything that stands in the way; then the conversation stays
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the new person cannot be registered
     * @throws Weigering when it is not there, for instance because it was finished already
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.vastgelegd")
    public Aanname rondAf(GesprekId gesprek, NieuweMelding nieuw, Noodoverdracht nood, Doelbinding doel) {
        BewaardGesprek bewaard = lees(gesprek);
        Aanname aanname = aannemen.aannemen(nieuw, doel);
        if (aanname instanceof Aanname.Aangenomen aangenomen) {
            if (nood != null) {
                aannemen.gevaar(aangenomen.melding(), nood);
            }
            gesprekken.remove(bewaard);
            gesprekken.bevestig();
        }
        return aanname;
    }

    /**
     * Destroys the conversations whose day is over, of whomever they are, without reading them.
     *
     * @param doel the purpose of cleaning up, which only the application itself has
     * @return which ones
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERNIETIGEN, daad = "melding.gesprek-opgeruimd")
    public List<Opgeruimd> ruimOp(Doelbinding doel) {
        Instant nu = klok.instant();
        List<Opgeruimd> opgeruimd =
                gesprekken.verlopen(nu).stream().map(Opgeruimd::new).toList();
        gesprekken.removeVerlopen(nu);
        return opgeruimd;
    }

    private GesprekView voegToe(GesprekId id, Instant begonnen, Instant vervalt, Concept concept) {
        aannemen.eisPet();
        if (gesprekken.aantalVan(ik(), klok.instant()) >= meeste) {
            throw new OngeldigeWaarde(
                    "U heeft al " + meeste + " gesprekken open. Rond er eerst een af, of sluit er een."
                            + " Wat op uw scherm staat, blijft staan, maar wordt nog niet bewaard.");
        }
        BewaardGesprek bewaard = new BewaardGesprek(id, ik(), begonnen, vervalt);
        bewaard.bewaar(concept, kluis, klok.instant());
        gesprekken.add(bewaard);
        gesprekken.bevestig();
        return toon(bewaard);
    }

    /** What was typed may say who called, so that part is named in the log as well. */
    private GesprekView toon(BewaardGesprek bewaard) {
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        return bewaard.view(kluis);
    }

    /** The gate let nobody but the owner come this far; this is the second lock. */
    private BewaardGesprek lees(GesprekId gesprek) {
        return gesprekken
                .find(gesprek)
                .filter(bewaard -> bewaard.isVan(ik(), klok.instant()))
                .orElseThrow(Gesprekken::bestaatNiet);
    }

    private UUID ik() {
        return aanwezige.eisGebruiker().id();
    }

    private static Weigering bestaatNiet() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
