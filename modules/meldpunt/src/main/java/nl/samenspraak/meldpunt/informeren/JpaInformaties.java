package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Who knows of a melding, in the database. The list is one statement and loads no melding. */
@ApplicationScoped
class JpaInformaties implements Informaties {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Informatie informatie) {
        em.persist(informatie);
    }

    @Override
    public Optional<Informatie> find(MeldingId melding) {
        return Optional.ofNullable(em.find(Informatie.class, melding.waarde()));
    }

    @Override
    public List<Herzienrij> teHerzien(UUID gebruiker) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select new nl.samenspraak.meldpunt.informeren.Herzienrij(m.id, m.nummer, i.herzienOp)"
                                + " from Informatie i, Melding m where m.id = i.melding and i.herzienOp is not null"
                                + " and (m.behandelaar = :gebruiker or m.behandelaar is null and m.aangenomenDoor = :gebruiker)"
                                + " order by i.herzienOp, m.nummer",
                        Herzienrij.class)
                .setParameter("gebruiker", gebruiker)
                .setMaxResults(Telgrens.MEESTE)
                .getResultList();
    }
}
