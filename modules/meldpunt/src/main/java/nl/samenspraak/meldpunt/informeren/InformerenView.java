package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Who knows what of a melding: the betrokkene (R-MEL-12), and how far it is, the melder (R-MEL-13).
 *
 * @param kop which melding, and whom it is about
 * @param stand whether the betrokkene knows
 * @param uitstelTot the last day to which telling the betrokkene can be postponed today
 * @param wvggz whether it is handled under the Wvggz, so that it is told that it is
 * @param gezinOpen whether it is about a family, and has yet to be said who of it is on record
 * @param gezin why nobody else of the family is on record, as was said; or empty
 * @param onvindbaar why somebody who was named cannot be found, as was said; or empty
 * @param personen each of those whom it is about
 * @param betrokkene what was done to tell the betrokkene, newest first
 * @param melder how the melder can be told; {@code null} when this purpose does not open who the melder is
 * @param melderHoortAanvraag whether it is handled under the Wvggz and this melder must hear whether the officier is asked as well (5:2 lid 5)
 * @param melders what the melder was told, newest first
 */
public record InformerenView(
        Dossierkop kop,
        Informeerstand stand,
        LocalDate uitstelTot,
        boolean wvggz,
        boolean gezinOpen,
        String gezin,
        String onvindbaar,
        List<Persoonstand> personen,
        List<Informeerstap> betrokkene,
        Melderbereik melder,
        boolean melderHoortAanvraag,
        List<Melderstap> melders)
        implements Inzicht, Serializable {

    public InformerenView {
        personen = List.copyOf(personen);
        betrokkene = List.copyOf(betrokkene);
        melders = List.copyOf(melders);
    }

    /**
     * Whether one of those whom it is about knows.
     *
     * @param id who
     * @param naam the name, or a number when this purpose does not open it
     * @param toestand how far it is
     * @param aan who hears it for this person
     * @param herzienOp the day on which a postponement is looked at again, or {@code null}
     * @param brief the letter with which that person is told; {@code null} when this purpose does not open who it is
     * @param post what has to be weighed before a letter goes
     */
    public record Persoonstand(
            PersoonId id,
            String naam,
            Toestand toestand,
            Aangesproken aan,
            LocalDate herzienOp,
            Bericht brief,
            Postwaarschuwing post)
            implements Serializable {

        /** @return whether there is something to record still */
        public boolean open() {
            return toestand == Toestand.NOG_NIET || toestand == Toestand.UITGESTELD;
        }
    }

    /** Whether the melder can be told how far it is. */
    public enum Melderbereik {
        /** The melder is anonymous; there is nobody to tell. */
        NIET,
        /** There is a name, but no telephone number. */
        ZONDER_TELEFOON,
        OOK_TELEFOON
    }

    /**
     * What was done to tell the betrokkene.
     *
     * @param wie the name of whom it was done for; empty when there is only one
     * @param keuze told or postponed, or that what stands before it was wrong
     * @param dag when told: on which day; when postponed: when it is looked at again
     * @param wijze how, or {@code null}
     * @param vertegenwoordiger who heard it for a child, or empty
     * @param grond the ground on which it was postponed, with its article, or empty
     * @param reden why that ground held, what was wrong, or why so all the same when the BRP says something; or empty
     * @param op when it was recorded
     * @param door the name of who recorded it
     * @param herroepen whether it was taken back later, because it was wrong
     * @param teHerroepen of whom it can be said that it is wrong; {@code null} where it cannot
     */
    public record Informeerstap(
            String wie,
            NieuweInformering.Keuze keuze,
            LocalDate dag,
            Contactwijze wijze,
            String vertegenwoordiger,
            String grond,
            String reden,
            Instant op,
            String door,
            boolean herroepen,
            PersoonId teHerroepen)
            implements Serializable {}

    /**
     * That the melder was told how far the melding was.
     *
     * @param status how far it was
     * @param wijze how the melder was told
     * @param op when
     * @param door the name of who told
     */
    public record Melderstap(Meldingstatus status, Contactwijze wijze, Instant op, String door)
            implements Serializable {}

    @Override
    public Set<PersoonId> betrokkenen() {
        return kop.betrokkene().allen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
