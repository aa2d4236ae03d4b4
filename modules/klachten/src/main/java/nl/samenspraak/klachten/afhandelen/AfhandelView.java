package nl.samenspraak.klachten.afhandelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.dossier.Dossierkop;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord;
import nl.samenspraak.klachten.gegevens.NieuwGegevensverzoek;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Which way the handling of a klacht goes: in a talk, by a person or commission that advises, or not at all; and what was asked about care.
 *
 * @param kop which klacht
 * @param betrokkenen who complains, as far as known in the register
 * @param formeel whether 9:5 up to 9:12 apply
 * @param onbekend whether nobody knows who complains
 * @param gesprekken what the klager said, oldest first
 * @param niet the decision not to handle it, or {@code null}
 * @param nietUiterlijk the last day to tell the klager so (9:8 lid 3); {@code null} when the formal rules do not apply
 * @param teOud whether every gedraging of which the day is known is too long ago (9:8 lid 1, onder b)
 * @param advies what was asked and came, or {@code null}
 * @param ingetrokken that who was asked to advise is so no longer, or {@code null}
 * @param adviesorgaan the name of who would advise today; empty when nobody does here
 * @param adviesregeling the regulation that says so (9:13); empty when each klacht needs a decision
 * @param adviesKan why advice cannot be asked (any more); {@code null} when it can
 * @param gedragingen what it is about, and which of it is not handled
 * @param strafzaak whether a criminal case stands in the way of it, and it is not known yet that that is over
 * @param deelTeMelden whether the klager still has to be told that a part of it is not handled
 * @param verzoeken the questions for data about care, oldest first
 * @param gevoegdBij under which klacht it goes on, or {@code null}
 * @param metGevoegd the numbers of those that were joined to it
 * @param teHoren who were neither heard nor, for a reason of the law, not; the klager by an empty name
 */
public record AfhandelView(
        Dossierkop kop,
        Set<PersoonId> betrokkenen,
        boolean formeel,
        boolean onbekend,
        List<KlachtView.Stap> gesprekken,
        Niet niet,
        LocalDate nietUiterlijk,
        boolean teOud,
        Advies advies,
        Ingetrokken ingetrokken,
        String adviesorgaan,
        String adviesregeling,
        Weigerreden adviesKan,
        List<Gedraging> gedragingen,
        boolean strafzaak,
        boolean deelTeMelden,
        List<Verzoek> verzoeken,
        KlachtId gevoegdBij,
        List<String> metGevoegd,
        List<String> teHoren)
        implements Inzicht, Serializable {

    /**
     * The decision not to handle it.
     *
     * @param grond on which ground
     * @param toelichting why it holds
     * @param dag on which day
     * @param door the name of who recorded it
     */
    public record Niet(NietBehandelgrond grond, String toelichting, LocalDate dag, String door)
            implements Serializable {}

    /** @return what is not handled while the rest is, or on another ground than the rest */
    public List<Gedraging> buiten() {
        boolean alleGelijk =
                gedragingen.stream().map(Gedraging::nietGrond).distinct().count() < 2;
        return alleGelijk
                ? List.of()
                : gedragingen.stream().filter(Gedraging::buiten).toList();
    }

    /** @return whether it came to its end, and nothing of it was left out (9:8) */
    public boolean allesBehandeld() {
        return !kop.status().open() && niet == null && buiten().isEmpty();
    }

    /**
     * The advice.
     *
     * @param orgaan the name of who advises
     * @param gevraagdOp on which day it was asked
     * @param meegedeeldOp on which day klager and beklaagde both knew, or {@code null}
     * @param ontvangen what came, or {@code null}
     * @param zonder the last day of handling it when nobody would advise any more from today on, or {@code null}
     */
    public record Advies(
            String orgaan, LocalDate gevraagdOp, LocalDate meegedeeldOp, NieuwAdvies ontvangen, LocalDate zonder)
            implements Serializable {}

    /**
     * An advice that never came.
     *
     * @param orgaan the name of who would have advised
     * @param op on which day the college took the task back
     * @param reden why
     */
    public record Ingetrokken(String orgaan, LocalDate op, String reden) implements Serializable {}

    /**
     * A question for data.
     *
     * @param id the question
     * @param vraag what was asked
     * @param antwoord what came of it, or {@code null}
     */
    public record Verzoek(UUID id, NieuwGegevensverzoek vraag, Gegevensantwoord antwoord) implements Serializable {}

    public AfhandelView {
        gesprekken = List.copyOf(gesprekken);
        gedragingen = List.copyOf(gedragingen);
        verzoeken = List.copyOf(verzoeken);
        metGevoegd = List.copyOf(metGevoegd);
        teHoren = List.copyOf(teHoren);
    }

    /** @return whether there is an oordeel about some of it, so that it is handled (9:8, 9:12) */
    public boolean geoordeeld() {
        return gedragingen.stream().anyMatch(gedraging -> gedraging.oordeel() != null);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
