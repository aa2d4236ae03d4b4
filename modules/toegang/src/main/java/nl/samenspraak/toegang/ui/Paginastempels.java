package nl.samenspraak.toegang.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Weigerlog;

/** Stamps the pages of whoever is signed in, and says whether a stamp still holds. */
@ApplicationScoped
class Paginastempels {

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Weigerlog weigerlog;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /** @return the stamp for a page that is made now; empty where nobody is signed in */
    Optional<Paginastempel> nieuw() {
        return aanwezige.stempel().map(wie -> new Paginastempel(wie, klok.instant(), doelbindingen.gevraagd()));
    }

    /**
     * @param stempel of the page that came back; {@code null} when it was made for nobody in particular
     * @return whether it may be gone on with. That somebody came with a page of another leaves a line: it is an attempt
     */
    boolean geldt(Paginastempel stempel) {
        UUID nu = aanwezige.stempel().orElse(null);
        UUID toen = stempel == null ? null : stempel.wie();
        if (nu != null && toen != null && !nu.equals(toen)) {
            weigerlog.vreemdePagina(stempel.gevraagd());
            return false;
        }
        return Objects.equals(nu, toen) && (stempel == null || !teOud(stempel.gemaakt()));
    }

    private boolean teOud(Instant gemaakt) {
        return !klok.instant().isBefore(gemaakt.plus(Doelbinding.DUUR));
    }
}
