package nl.samenspraak.toegang;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * The promise under which someone looks: one doel on one grondslag, for one case, by one user under one pet, between two changes of
 * either. Only {@link Doelbindingen} makes them; every gated method asks for one, and the gate refuses one that was made by somebody else,
 * under another pet or stamp, for another case, or is older than {@link #DUUR}.
 */
public final class Doelbinding implements Serializable {

    /** How long a binding holds (ontwerp: per dossier and session, four hours at most). */
    public static final Duration DUUR = Duration.ofHours(4);

    private static final long serialVersionUID = 1L;

    private final Doel doel;
    private final Wie wie;
    private final Zaakverwijzing zaak;
    private final Instant sinds;
    private final String noodreden;

    /**
     * Whose promise it is.
     *
     * @param gebruiker the user
     * @param pet code of the pet that was worn
     * @param stempel the stamp of the session: another after every change of user or pet
     */
    record Wie(UUID gebruiker, String pet, UUID stempel) implements Serializable {}

    Doelbinding(Doel doel, Wie wie, Zaakverwijzing zaak, Instant sinds, String noodreden) {
        this.doel = doel;
        this.wie = wie;
        this.zaak = zaak;
        this.sinds = sinds;
        this.noodreden = noodreden;
    }

    /** @return the purpose, with the ground it rests on */
    public Doel doel() {
        return doel;
    }

    /** @return the code of the pet under which the purpose was chosen */
    public String pet() {
        return wie.pet();
    }

    /** @return the case it was made for; empty for work that has no case yet, such as a search or a new melding */
    public Optional<Zaakverwijzing> zaak() {
        return Optional.ofNullable(zaak);
    }

    /** @return when it was made */
    public Instant sinds() {
        return sinds;
    }

    /** @return the reason for looking without a task in the case (R-LOG-04), when that is what this is */
    public Optional<String> noodreden() {
        return Optional.ofNullable(noodreden);
    }

    Wie wie() {
        return wie;
    }

    boolean verlopenOp(Instant moment) {
        return !moment.isBefore(sinds.plus(DUUR));
    }
}
