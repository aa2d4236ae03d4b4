package nl.samenspraak.toegang;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * The promise under which someone looks: one doel on one grondslag, for one case, under one pet, in one session. Only
 * {@link Doelbindingen} makes them; every gated method asks for one, and the gate refuses one that was not made in this
 * session, was made for another case or pet, or is older than {@link #DUUR}.
 */
public final class Doelbinding implements Serializable {

    /** How long a binding holds (ontwerp: per dossier and session, four hours at most). */
    public static final Duration DUUR = Duration.ofHours(4);

    private static final long serialVersionUID = 1L;

    private final Doel doel;
    private final String pet;
    private final Zaakverwijzing zaak;
    private final Instant sinds;
    private final String noodreden;
    private final UUID sessie;

    Doelbinding(Doel doel, String pet, Zaakverwijzing zaak, Instant sinds, String noodreden, UUID sessie) {
        this.doel = doel;
        this.pet = pet;
        this.zaak = zaak;
        this.sinds = sinds;
        this.noodreden = noodreden;
        this.sessie = sessie;
    }

    /** @return the purpose, with the ground it rests on */
    public Doel doel() {
        return doel;
    }

    /** @return the code of the pet under which the purpose was chosen */
    public String pet() {
        return pet;
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

    UUID sessie() {
        return sessie;
    }

    boolean verlopenOp(Instant moment) {
        return !moment.isBefore(sinds.plus(DUUR));
    }
}
