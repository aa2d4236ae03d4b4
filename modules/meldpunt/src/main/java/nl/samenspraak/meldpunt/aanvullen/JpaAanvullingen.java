package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** What was added to meldingen, in the database. */
@ApplicationScoped
class JpaAanvullingen implements Aanvullingen {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Aanvulling aanvulling) {
        em.persist(aanvulling);
    }

    @Override
    public void add(Terugbeltaak taak) {
        em.persist(taak);
    }

    @Override
    public List<Aanvulling> van(MeldingId melding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select a from Aanvulling a where a.melding = :melding order by a.op, a.id",
                        Aanvulling.class)
                .setParameter("melding", melding.waarde())
                .getResultList();
    }

    @Override
    public List<Terugbeltaak> taken(MeldingId melding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select t from Terugbeltaak t where t.melding = :melding order by t.dag, t.id",
                        Terugbeltaak.class)
                .setParameter("melding", melding.waarde())
                .getResultList();
    }

    @Override
    public Set<MeldingId> rechtTeZetten(Set<MeldingId> meldingen) {
        return Dossiervragen.overNiemand(
                        em,
                        "select distinct t.melding from Terugbeltaak t where t.wie = :recht and t.gedaanOp is null"
                                + " and t.melding in :meldingen",
                        UUID.class)
                .setParameter("recht", Terugbelwie.RECHTZETTEN)
                .setParameter(
                        "meldingen", meldingen.stream().map(MeldingId::waarde).toList())
                .getResultStream()
                .map(MeldingId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Aanvulling> aanvulling(UUID id) {
        return Optional.ofNullable(em.find(Aanvulling.class, id));
    }

    @Override
    public Optional<Terugbeltaak> taak(UUID id) {
        return Optional.ofNullable(em.find(Terugbeltaak.class, id));
    }
}
