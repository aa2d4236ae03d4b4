package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Zaakwoorden;

/**
 * Tells whoever watches over the log the number of a melding and what an access added to it: the kind and nothing that it says. So it shows which
 * line corrects on whom the melding stood.
 */
@ApplicationScoped
class JpaMeldingwoorden implements Zaakwoorden {

    private static final String TOEGEVOEGD = "select a.melding, a.soort, a.door, a.op from Aanvulling a"
            + " where a.melding in :zaken and a.op between :van and :tot order by a.op";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Inject
    private Meldingen meldingen;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return meldingen.nummers(zaken);
    }

    /** Something that was added, without what it says. */
    private record Toegevoegd(UUID melding, Aanvulsoort soort, UUID door, Instant op) {

        boolean bij(Daad daad) {
            return melding.equals(daad.zaak())
                    && door.equals(daad.gebruiker())
                    && !op.isBefore(daad.begonnen())
                    && !op.isAfter(daad.vastgelegd());
        }
    }

    @Override
    public Map<UUID, String> woorden(Collection<Daad> daden, UUID kijker) {
        List<Toegevoegd> alles = Dossiervragen.overNiemand(em, TOEGEVOEGD, Object[].class)
                .setParameter("zaken", daden.stream().map(Daad::zaak).collect(Collectors.toSet()))
                .setParameter("van", moment(daden, Daad::begonnen, false))
                .setParameter("tot", moment(daden, Daad::vastgelegd, true))
                .getResultStream()
                .map(rij -> new Toegevoegd((UUID) rij[0], (Aanvulsoort) rij[1], (UUID) rij[2], (Instant) rij[3]))
                .toList();
        return daden.stream()
                .filter(daad -> alles.stream().anyMatch(stuk -> stuk.bij(daad)))
                .collect(Collectors.toMap(
                        Daad::logregel,
                        daad -> alles.stream()
                                .filter(stuk -> stuk.bij(daad))
                                .map(stuk -> Meldteksten.tekst("daad." + stuk.soort()))
                                .distinct()
                                .collect(Collectors.joining("; "))));
    }

    private static Instant moment(Collection<Daad> daden, Function<Daad, Instant> welk, boolean laatste) {
        return daden.stream()
                .map(welk)
                .reduce((een, ander) -> een.isAfter(ander) == laatste ? een : ander)
                .orElseThrow();
    }
}
