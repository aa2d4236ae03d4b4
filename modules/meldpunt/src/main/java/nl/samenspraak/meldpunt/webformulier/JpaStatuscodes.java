package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** One statement, and no melding is loaded. */
@ApplicationScoped
class JpaStatuscodes implements Statuscodes {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public Optional<Meldstand> van(Meldingnummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select new nl.samenspraak.meldpunt.webformulier.Meldstand(m.id, m.status, m.statuscode) from Melding m"
                                + " where m.nummer = :nummer and m.statuscode is not null",
                        Meldstand.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }
}
