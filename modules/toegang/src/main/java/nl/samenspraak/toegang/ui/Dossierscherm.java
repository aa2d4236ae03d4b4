package nl.samenspraak.toegang.ui;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VerouderdeVersie;
import org.omnifaces.util.Faces;

/**
 * A screen with a part of one dossier: opens it under a purpose, acts on it, and when somebody else was first shows both
 * versions.
 *
 * @param <I> what identifies the dossier
 * @param <R> why something cannot be done with it
 * @param <V> what the part shows
 */
public abstract class Dossierscherm<I extends Zaakgebonden, R, V> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toegang.teksten");

    @Inject
    private DoelbindingBean doelbinding;

    private String id;
    private V view;
    private V vorige;

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
        doel().ifPresent(this::toon);
    }

    private void toon(Doelbinding doel) {
        try {
            view = lees(dossier(), doel);
        } catch (Weigering geweigerd) {
            doelbinding.geweigerd();
        }
    }

    /**
     * Does something under the purpose of this screen; then either says why it could not, or goes on.
     *
     * @param daad what to do
     * @param zegWaarom says why it could not be done
     * @param daarna goes on when it was done
     */
    public void doe(Function<Doelbinding, Optional<R>> daad, Consumer<R> zegWaarom, Runnable daarna) {
        Optional<Doelbinding> doel = doel();
        if (doel.isEmpty()) {
            return;
        }
        try {
            daad.apply(doel.get()).ifPresentOrElse(zegWaarom, daarna);
        } catch (VerouderdeVersie intussenGewijzigd) {
            vorige = view;
            toon(doel.get());
            Scherm.fout(intussenGewijzigd.getMessage());
        } catch (Weigering geweigerd) {
            if (geweigerd.grond() == Weigergrond.NOOD_LEEST_ALLEEN) {
                Scherm.fout(TEKSTEN.van("doelkeuze.nood.leest"));
            } else {
                Faces.redirect(adres(), id);
            }
        }
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

    /** @return the purpose under which this dossier is open; empty when there is none yet */
    public Optional<Doelbinding> doel() {
        return doelbinding.voor(dossier().zaak(), deel());
    }

    /** @return the dossier that the address names */
    public I dossier() {
        return kenmerk(id).orElseThrow();
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

    /** @return what is shown; {@code null} while there is no purpose */
    public V getView() {
        return view;
    }

    /** @return what was shown when the user decided something that somebody else had overtaken; otherwise {@code null} */
    public V getVorige() {
        return vorige;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
