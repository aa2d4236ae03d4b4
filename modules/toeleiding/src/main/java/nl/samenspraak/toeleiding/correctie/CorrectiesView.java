package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;

/**
 * What is recorded, and what was asked to be corrected in it.
 *
 * @param kop which case
 * @param feiten what is recorded, with whose it is
 * @param correcties what was asked, the newest first
 * @param kregen by the key of each fact those who can have got it
 */
public record CorrectiesView(
        Dossierkop kop, List<Feit> feiten, List<Regel> correcties, Map<String, List<Correctieontvanger>> kregen)
        implements Inzicht, Serializable {

    public CorrectiesView {
        feiten = List.copyOf(feiten);
        correcties = List.copyOf(correcties);
        kregen = Map.copyOf(kregen);
    }

    /**
     * A correction.
     *
     * @param id its key
     * @param soort code of the kind of thing that it is about
     * @param feit the key of what it is about
     * @param wat what it is about
     * @param oud what stood there
     * @param nieuw how it is, as the client says
     * @param gevraagdOp the day on which the client asked
     * @param uiterlijk the last day on which is decided
     * @param beperkt whether it may not be used until that is decided (AVG 18)
     * @param stand how far it is
     * @param reden why it was decided so, or empty
     * @param verklaring what the client says about a refusal, or empty
     * @param beslotenOp when it was decided; {@code null} while it was not
     * @param door who decided, or empty
     * @param brieven to whom a letter about it went or has to go
     */
    public record Regel(
            UUID id,
            String soort,
            String feit,
            String wat,
            String oud,
            String nieuw,
            LocalDate gevraagdOp,
            LocalDate uiterlijk,
            boolean beperkt,
            Correctiestand stand,
            String reden,
            String verklaring,
            Instant beslotenOp,
            String door,
            List<Bericht> brieven)
            implements Serializable {

        public Regel {
            brieven = List.copyOf(brieven);
        }
    }

    /**
     * @param feit the key of what is recorded; {@code null} for none
     * @return those who can have got it
     */
    public List<Correctieontvanger> kregen(String feit) {
        return feit == null ? List.of() : kregen.getOrDefault(feit, List.of());
    }

    /**
     * @param feit what is recorded
     * @return whether it may not be used until that is decided (AVG 18)
     */
    public boolean beperkt(Feit feit) {
        return correcties.stream()
                .anyMatch(deze -> deze.beperkt() && deze.feit().equals(feit.sleutel()));
    }

    /**
     * A letter about a correction.
     *
     * @param aan to whom
     * @param verstuurdOp when it went; {@code null} while it is owed
     */
    public record Bericht(Correctieontvanger aan, Instant verstuurdOp) implements Serializable {

        /** @return whether it goes to the client */
        public boolean isAanInwoner() {
            return Correctieontvanger.INWONER.equals(aan.sleutel());
        }
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
