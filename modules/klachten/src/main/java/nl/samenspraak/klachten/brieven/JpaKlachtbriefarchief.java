package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Letters in the database; a list of them reads none of their content. */
@ApplicationScoped
class JpaKlachtbriefarchief implements Klachtbriefarchief {

    private static final String PER_EMAIL =
            "select new nl.samenspraak.klachten.brieven.Emailbrief(k.nummer, b.id, b.post) from Klachtbrief b, Klacht k"
                    + " where k.id = b.klacht and b.wijze = :email and b.leesTot >= :vandaag and b.nietAangekomen = false";
    private static final String VOLGORDE = " order by b.leesTot, b.id";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public void add(Klachtbrief brief) {
        em.persist(brief);
    }

    @Override
    public void remove(Klachtbrief brief) {
        em.remove(brief);
    }

    @Override
    public Optional<Klachtbrief> find(KlachtId klacht, UUID brief) {
        return Optional.ofNullable(em.find(Klachtbrief.class, brief))
                .filter(gevonden -> gevonden.klacht().equals(klacht.waarde()));
    }

    @Override
    public Optional<Klachtbrief> metSleutel(String hash) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.KLACHT,
                        "select b from Klachtbrief b where b.leesHash = :hash",
                        Klachtbrief.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Emailbrief> perEmail(LocalDate vandaag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, PER_EMAIL + VOLGORDE, Emailbrief.class)
                .setParameter("email", Klachtbriefwijze.EMAIL)
                .setParameter("vandaag", vandaag)
                .getResultList();
    }

    @Override
    public List<Emailbrief> ongelezen(LocalDate vandaag, Instant voor) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.KLACHT,
                        PER_EMAIL
                                + " and b.tot is not null and b.gelezenOp is null and b.ongelezenGemeld = false and b.verzondenOp < :voor"
                                + VOLGORDE,
                        Emailbrief.class)
                .setParameter("email", Klachtbriefwijze.EMAIL)
                .setParameter("vandaag", vandaag)
                .setParameter("voor", voor)
                .getResultList();
    }

    @Override
    public List<Briefrij> van(KlachtId klacht) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.KLACHT,
                        "select new nl.samenspraak.klachten.brieven.Briefrij(b.id, b.soort, b.ontvanger, b.naam, b.gemaaktOp,"
                                + " b.verzondenOp, b.verzondenDoor, b.wijze, b.post, b.gelezenOp, b.herstelt, b.nietAangekomen) from Klachtbrief b"
                                + " where b.klacht = :klacht order by b.gemaaktOp desc, b.id desc",
                        Briefrij.class)
                .setParameter("klacht", klacht.waarde())
                .getResultList();
    }
}
