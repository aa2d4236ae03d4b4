package nl.samenspraak.toegang.logboek;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A line of the log as the FG reads it: codes resolved to names. It shows a person, so reading it is itself logged about
 * that person.
 *
 * @param logid identifier of the line
 * @param moment when it was recorded
 * @param gebruiker name of the user; {@code null} when nobody was signed in
 * @param pet name of the pet
 * @param persoon whom it was about; {@code null} when nobody in particular or not registered any more
 * @param persoonnaam name of that person; {@code null} likewise
 * @param pseudoniem name of that person in the log; {@code null} when it was about nobody in particular
 * @param actie what was done
 * @param delen which parts were opened
 * @param zaaksoort kind of case; {@code null} when no case was named
 * @param dossier identifier of the case; {@code null} likewise
 * @param nummer the number of the case; {@code null} when there is none to tell
 * @param woorden what was done, in words; {@code null} when the action says enough, and of a case that is about whoever looks
 * @param partij to whom something went, from whom it came or whom was asked; {@code null} when nobody outside, and likewise
 * @param doel name of the purpose
 * @param grondslag the article, as cited
 * @param uitkomst code of the outcome
 * @param weigergrond why it was refused; {@code null} when it was not
 * @param reden the reason that the user gave; {@code null} when none was asked
 * @param aantal how many rows were shown
 * @param werkplek network address
 * @param spanId identifier of the access, shared by all its lines
 * @param regels how many lines the access has: one for each betrokkene
 */
public record LogregelView(
        UUID logid,
        Instant moment,
        String gebruiker,
        String pet,
        PersoonId persoon,
        String persoonnaam,
        String pseudoniem,
        String actie,
        List<String> delen,
        String zaaksoort,
        UUID dossier,
        String nummer,
        String woorden,
        String partij,
        String doel,
        String grondslag,
        String uitkomst,
        String weigergrond,
        String reden,
        int aantal,
        String werkplek,
        String spanId,
        int regels)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }
}
