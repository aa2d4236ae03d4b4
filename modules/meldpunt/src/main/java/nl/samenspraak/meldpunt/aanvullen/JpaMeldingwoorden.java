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
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Gedaan;
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

    @Override
    public Map<UUID, String> woorden(Collection<Daad> daden, UUID kijker) {
        List<Gedaan> toegevoegd = Dossiervragen.overNiemand(em, TOEGEVOEGD, Object[].class)
                .setParameter("zaken", daden.stream().map(Daad::zaak).collect(Collectors.toSet()))
                .setParameter("van", Gedaan.van(daden))
                .setParameter("tot", Gedaan.tot(daden))
                .getResultStream()
                .map(rij ->
                        new Gedaan((UUID) rij[0], Meldteksten.tekst("daad." + rij[1]), (UUID) rij[2], (Instant) rij[3]))
                .toList();
        return Gedaan.perRegel(daden, toegevoegd);
    }
}
