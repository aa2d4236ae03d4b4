package nl.samenspraak.toegang.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a page read, for as long as one request lasts. Between two requests a page keeps ids and choices only: whatever it shows again, it reads
 * again through the gate, with a line of its own, as whoever is there then.
 *
 * @param <T> what is read
 */
public final class Leesbeurt<T> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Object NIETS = new Object();

    private final String plaats = Leesbeurt.class.getName() + UUID.randomUUID();

    /**
     * @param lezer reads it; asked once a request at most, also when it gives {@code null}
     * @return what was read
     */
    @SuppressWarnings("unchecked")
    public T lees(Supplier<T> lezer) {
        Object gelezen = verzoek().get(plaats);
        if (gelezen == null) {
            T nu = lezer.get();
            zet(nu);
            return nu;
        }
        return gelezen == NIETS ? null : (T) gelezen;
    }

    /**
     * Reads only for what is drawn. A post asks a page what is on it before anything is done, and need not read a dossier for that.
     *
     * @param lezer reads it; asked once a request at most
     * @return what was read; {@code null} as long as the page is not being drawn
     */
    public T leesOmTeTekenen(Supplier<T> lezer) {
        return tekent() || verzoek().containsKey(plaats) ? lees(lezer) : null;
    }

    /** @return whether the page is being drawn, so that what is read now is what somebody sees */
    public static boolean tekent() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /**
     * Shows something that was read already.
     *
     * @param gelezen what was read; {@code null} for nothing
     */
    public void zet(T gelezen) {
        verzoek().put(plaats, Objects.requireNonNullElse(gelezen, NIETS));
    }

    /** Something changed: whoever asks next reads anew. */
    public void opnieuw() {
        verzoek().remove(plaats);
    }

    private static Map<Object, Object> verzoek() {
        return FacesContext.getCurrentInstance().getAttributes();
    }
}
