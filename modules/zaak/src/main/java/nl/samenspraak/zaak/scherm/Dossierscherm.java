package nl.samenspraak.zaak.scherm;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.concept.Concepten;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import org.omnifaces.util.Faces;

/**
 * A screen with a part of one dossier: opens it under a purpose, acts on it, and when somebody else was first shows both
 * versions. Between two requests it keeps which dossier it is about and which version was shown, never what is in it: a page that is
 * drawn again is read again, through the gate.
 *
 * @param <I> what identifies the dossier
 * @param <R> why something cannot be done with it
 * @param <V> what the part shows
 */
public abstract class Dossierscherm<I extends Zaakgebonden, R, V> implements Conceptscherm, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toegang.teksten");

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Getoond getoond;

    @Inject
    private Concepten lade;

    private final UUID pagina = UUID.randomUUID();
    private final Leesbeurt<V> view = new Leesbeurt<>();
    private final Leesbeurt<V> vorige = new Leesbeurt<>();
    private final Leesbeurt<Boolean> verwisseld = new Leesbeurt<>();
    private String id;
    private long versie;
    private boolean toonNieuw = true;

    /**
     * @param tekst what the address names
     * @return the dossier; empty when it cannot be one
     */
    protected abstract Optional<I> kenmerk(String tekst);

    /** @return the part of the dossier that this screen opens */
    protected abstract Dossierdeel deel();

    /**
     * Reads the part under a purpose.
     *
     * @param dossier the dossier
     * @param doel the purpose
     * @return what to show
     */
    protected abstract V lees(I dossier, Doelbinding doel);

    /**
     * @param gelezen what was read
     * @return the version of the dossier that it shows
     */
    protected abstract long versie(V gelezen);

    /** @return the texts that were typed on pages such as this one and not saved yet */
    protected abstract Dossierconcepten<I> concepten();

    /** @return the address of this page, with a place for the identifier */
    protected abstract String adres();

    /**
     * Opens the dossier that the address names, as soon as there is a purpose; without one the dialog asks for it and comes
     * back here.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        if (kenmerk(id).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        view.zet(doel().map(this::leesOfGeweigerd).orElse(null));
    }

    /** A page that came back after a post: whoever is there now is judged, and what is shown is what is there now. */
    private V leesOpnieuw() {
        if (!wordtGevraagdBijEenHandeling()) {
            return kenmerk(id)
                    .flatMap(dossier -> doel())
                    .map(this::leesOfGeweigerd)
                    .orElse(null);
        }
        Optional<V> gelezen =
                kenmerk(id).flatMap(dossier -> doelVoorEenHandeling()).flatMap(this::leesVoorEenHandeling);
        if (gelezen.isEmpty()) {
            legPogingVast();
            zegDatDeTaakWegIs();
        }
        return gelezen.orElse(null);
    }

    /** A page that was made without a dossier and is sent to the address of one reads nothing, but it was tried (R-LOG-01). */
    private void legPogingVast() {
        if (kenmerk(id).isEmpty()) {
            kenmerk(Faces.getRequestParameter("id"))
                    .ifPresent(dossier -> doelbinding.zonderTaak(dossier.zaak(), deel()));
        }
    }

    /** @return the purpose to act under; empty when there is none, and then it was tried (R-LOG-01) */
    private Optional<Doelbinding> doelVoorEenHandeling() {
        Optional<Doelbinding> doel = doel();
        if (doel.isEmpty()) {
            doelbinding.zonderTaak();
        }
        return doel;
    }

    /** Before anything is done Faces asks what is on the page; what is not, cannot be pressed. Then nothing would happen, without a word. */
    private static boolean wordtGevraagdBijEenHandeling() {
        return Faces.isPostback() && Scherm.isGedeeltelijk() && !Leesbeurt.tekent();
    }

    private Optional<V> leesVoorEenHandeling(Doelbinding doel) {
        try {
            return Optional.of(leesEnOnthoud(doel));
        } catch (Weigering geweigerd) {
            return Optional.empty();
        }
    }

    private void zegDatDeTaakWegIs() {
        Scherm.laatStaan(kenmerk(id)
                .flatMap(this::nuVan)
                .map(wie -> TEKSTEN.van("dossier.taakweg.wie", wie))
                .orElseGet(() -> TEKSTEN.van("dossier.taakweg")));
    }

    private V leesOfGeweigerd(Doelbinding doel) {
        try {
            return leesEnOnthoud(doel);
        } catch (Weigering geweigerd) {
            doelbinding.geweigerd();
            return null;
        }
    }

    private V leesEnOnthoud(Doelbinding doel) {
        V gelezen = lees(dossier(), doel);
        if (toonNieuw) {
            toonNieuw = false;
            versie = versie(gelezen);
            getoond.bewaar(pagina, gelezen);
        }
        return gelezen;
    }

    /** What is drawn next is what is there now, and what is decided next is decided on that. */
    private void leesStraksOpnieuw() {
        toonNieuw = true;
        view.opnieuw();
    }

    /**
     * Does something under the purpose of this screen; then either says why it could not, or goes on.
     *
     * @param daad what to do
     * @param zegWaarom says why it could not be done
     * @param daarna goes on when it was done
     */
    public void doe(Function<Doelbinding, Optional<R>> daad, Consumer<R> zegWaarom, Runnable daarna) {
        Optional<Doelbinding> doel = doelVoorEenHandeling();
        if (doel.isEmpty()) {
            return;
        }
        if (isVerwisseld()) {
            Scherm.fout(new VerouderdeVersie().getMessage());
            return;
        }
        if (doelbinding.isVeranderd()) {
            Scherm.laatStaan(TEKSTEN.van("dossier.anderdoel", doelbinding.getDoelnaam()), "doelband");
            return;
        }
        String hier = pagina();
        try {
            Optional<R> waarom = daad.apply(doel.get());
            waarom.ifPresentOrElse(zegWaarom, daarna);
            if (waarom.isEmpty()) {
                laatVallen(hier, doel.get());
                leesStraksOpnieuw();
            }
        } catch (VerouderdeVersie intussenGewijzigd) {
            vorige.zet(wasGetoond());
            leesStraksOpnieuw();
            Scherm.fout(intussenGewijzigd.getMessage());
        } catch (Weigering geweigerd) {
            if (geweigerd.grond() == Weigergrond.NOOD_LEEST_ALLEEN) {
                Scherm.fout(TEKSTEN.van("doelkeuze.nood.leest"));
            } else if (Scherm.isGedeeltelijk()) {
                zegDatDeTaakWegIs();
            } else {
                Faces.redirect(adres(), id);
            }
        }
    }

    /**
     * Says who has a dossier now that this user had a moment ago and gave away, in another window perhaps. Nothing, unless a module can tell.
     *
     * @param dossier the dossier
     * @return the name of that colleague; empty when this user did not give it away
     */
    protected Optional<String> nuVan(I dossier) {
        return Optional.empty();
    }

    /** With what was done the dossier may have gone to somebody else, and then nothing of this user stays behind in it. */
    private void laatVallen(String hier, Doelbinding doel) {
        if (lade.sinds(dossier(), hier).isEmpty()) {
            return;
        }
        if (doelbinding.houdtTaak(dossier().zaak())) {
            // What was done can have changed for what one works in it.
            concepten().laatVallen(dossier(), hier, ConceptBean::isVerwerkt, doel().orElse(doel));
        } else {
            lade.gooiWeg(dossier(), hier);
        }
    }

    /**
     * Reads something of this dossier to give it along, as a file: of the one that was shown, and of no other that the address names by now.
     *
     * @param lezer reads it, under the purpose of this screen
     * @param <T> what is read
     * @return it; empty without a purpose, when there is nothing, or when the request names another dossier
     */
    public <T> Optional<T> geef(Function<Doelbinding, T> lezer) {
        return isVerwisseld() ? Optional.empty() : doelVoorEenHandeling().map(lezer);
    }

    @SuppressWarnings("unchecked")
    private V wasGetoond() {
        return (V) getoond.vind(pagina).orElse(null);
    }

    /**
     * The same, for something that has to be made of what was typed first.
     *
     * @param veld the field at which to say that it cannot be made
     * @param lezer makes it
     * @param daad what to do with it
     * @param zegWaarom says why it could not be done
     * @param daarna goes on when it was done
     * @param <T> what is made
     */
    public <T> void doe(String veld, Veldlezer<T> lezer, Handeling<T, R> daad, Consumer<R> zegWaarom, Runnable daarna) {
        try {
            T gelezen = lezer.lees();
            doe(doel -> daad.doe(gelezen, doel), zegWaarom, daarna);
        } catch (OngeldigeWaarde e) {
            Scherm.fout(veld, e.getMessage());
        }
    }

    /**
     * Makes a value of what was typed.
     *
     * @param <T> what is made
     */
    public interface Veldlezer<T> {

        /** @return the value */
        T lees();
    }

    /**
     * Acts with that value.
     *
     * @param <T> what it acts with
     * @param <R> why it could not be done
     */
    public interface Handeling<T, R> {

        /**
         * @param waarde the value
         * @param doel the purpose
         * @return why it could not be done; empty when it was
         */
        Optional<R> doe(T waarde, Doelbinding doel);
    }

    @Override
    public boolean isAchtergelaten() {
        return lade.sinds(dossier(), pagina()).isPresent();
    }

    @Override
    public boolean bewaarConcept(Map<String, String> velden) {
        try {
            return doelVoorEenHandeling()
                    .filter(doel -> !isVerwisseld())
                    .filter(doel -> concepten().bewaar(dossier(), pagina(), velden, versie, doel))
                    .isPresent();
        } catch (Weigering nietMeer) {
            return false;
        }
    }

    @Override
    public Optional<Concepttekst> leesConcept() {
        try {
            return doelVoorEenHandeling().map(doel -> concepten().lees(dossier(), pagina(), doel));
        } catch (Weigering nietMeer) {
            // The page itself says that it does not open any more.
            return Optional.empty();
        }
    }

    /** @return which page this is, whatever the dossier: two on which other texts are typed have other names, 60 characters at most */
    protected String pagina() {
        return adres().replaceFirst("\\..*", "");
    }

    /** @return the purpose under which this dossier is open; empty when there is none yet */
    public Optional<Doelbinding> doel() {
        return Faces.isPostback()
                ? doelbinding.opnieuw(dossier().zaak(), deel())
                : doelbinding.voor(dossier().zaak(), deel());
    }

    /**
     * @return the dossier that the address names
     * @throws OngeldigeWaarde when a post names what cannot be one
     */
    public I dossier() {
        return kenmerk(id).orElseThrow(() -> new OngeldigeWaarde("Dit dossier is er niet."));
    }

    /**
     * Shows this page anew, with good news.
     *
     * @param tekst the news, in a Dutch sentence
     */
    public void naarDezelfde(String tekst) {
        Scherm.berichtNaDoorsturen(tekst);
        Faces.redirect(adres(), id);
    }

    /** @return what is shown; {@code null} while there is no purpose, and while nothing is done but keep what is being typed */
    public V getView() {
        return ConceptBean.isStil() ? null : view.lees(this::leesOpnieuw);
    }

    /** @return the version of the dossier on which the user decides: the one that was shown, whatever is there by now */
    @Override
    public long versie() {
        return versie;
    }

    /** @return whether this request names another dossier than the one that was shown */
    private boolean isVerwisseld() {
        return Boolean.TRUE.equals(verwisseld.lees(() -> false));
    }

    /** @return what was shown when the user decided something that somebody else had overtaken; otherwise {@code null} */
    public V getVorige() {
        return vorige.lees(() -> null);
    }

    public String getId() {
        return id;
    }

    /**
     * A page that comes back with another dossier than it showed shows that one, as far as the gate lets it, and does nothing with it: what
     * was decided, was decided on the other.
     *
     * @param id what the address names
     */
    public void setId(String id) {
        if (this.id != null && !this.id.equals(id)) {
            verwisseld.zet(true);
            leesStraksOpnieuw();
        }
        this.id = id;
    }
}
