package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;

/** A service behind the gate of which the work cannot be stored, found out at different moments. */
@ApplicationScoped
public class Bewaarproef {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    /** Something that went to somebody. */
    public record Gegeven(String aan) implements Inzicht {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public Optional<String> wederpartij() {
            return Optional.of(aan);
        }
    }

    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Gegeven geef(KlachtId klacht, String aan, Doelbinding doel) {
        return new Gegeven(aan);
    }

    /** Another was just before, and nobody asks the database until the commit. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Gegeven wasTeLaat(KlachtId id, Doelbinding doel) {
        Klacht klacht = em.find(Klacht.class, id.waarde());
        zet("update klachten.klacht set versie = versie + 1 where id = ?", id.waarde());
        klacht.teken(LocalDate.EPOCH, true);
        return new Gegeven("iemand");
    }

    /** The same, and a question to the database sends it there halfway. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Gegeven wasHalverwegeTeLaat(KlachtId id, Doelbinding doel) {
        Gegeven gegeven = wasTeLaat(id, doel);
        em.createQuery("select count(k) from Klacht k", Long.class).getSingleResult();
        return gegeven;
    }

    /** A text that is longer than its column, of which nobody asks the database until the commit. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Gegeven schrijftTeVeel(KlachtId id, Doelbinding doel) {
        Klacht klacht = em.find(Klacht.class, id.waarde());
        klacht.ken(klacht.klager(), "x".repeat(65));
        return new Gegeven("iemand");
    }

    private void zet(String sql, UUID id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
