package nl.samenspraak.meldpunt.ui;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.omnifaces.util.Faces;

/**
 * A screen with a part of one melding: opens it under a purpose, acts on it, and when somebody else was first shows both
 * versions.
 *
 * @param <V> what the part shows
 */
public abstract class Dossierscherm<V> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DoelbindingBean doelbinding;

    private String id;
    private V view;
    private V vorige;

    /** Reads the part under a purpose. */
    abstract V lees(MeldingId melding, Doelbinding doel);

    /** @return the address of this page, with a place for the identifier */
    abstract String adres();

    /**
     * Opens the melding that the address names, as soon as there is a purpose; without one the dialog asks for it and comes
     * back here.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        Optional<MeldingId> melding = MeldingId.van(id);
        if (melding.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        doel().ifPresent(this::toon);
    }

    private void toon(Doelbinding doel) {
        try {
            view = lees(melding(), doel);
        } catch (Weigering geweigerd) {
            doelbinding.geweigerd();
        }
    }

    /** Does something under the purpose of this screen; then either says why it could not, or goes on. */
    void doe(Function<Doelbinding, Optional<Weigerreden>> daad, Consumer<Weigerreden> zegWaarom, Runnable daarna) {
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
        } catch (Weigering nietMeerVanMij) {
            Faces.redirect(adres(), id);
        }
    }

    /** The same, for something that has to be made of what was typed first. */
    <T> void doe(String veld, Veldlezer<T> lezer, Handeling<T> daad, Consumer<Weigerreden> zegWaarom, Runnable daarna) {
        try {
            T gelezen = lezer.lees();
            doe(doel -> daad.doe(gelezen, doel), zegWaarom, daarna);
        } catch (OngeldigeWaarde e) {
            Scherm.fout(veld, e.getMessage());
        }
    }

    /** Makes a value of what was typed. */
    interface Veldlezer<T> {
        T lees();
    }

    /** Acts with that value. */
    interface Handeling<T> {
        Optional<Weigerreden> doe(T waarde, Doelbinding doel);
    }

    Optional<Doelbinding> doel() {
        return doelbinding.voor(melding().zaak(), Dossierdeel.SIGNAAL);
    }

    MeldingId melding() {
        return MeldingId.van(id).orElseThrow();
    }

    void naarDezelfde(String tekst) {
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
