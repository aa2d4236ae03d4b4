package nl.samenspraak.klachten.oordeel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.dossier.Dossierkop;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What comes of a klacht, and what is done because of it.
 *
 * @param kop which klacht
 * @param betrokkenen who complains, as far as known in the register
 * @param wacht why there cannot be an outcome yet; {@code null} when there can
 * @param wachtOp on whom that waits, by name; empty when it waits on nobody in particular
 * @param gedragingen what it is about, and what is thought of it
 * @param advies what was advised, or {@code null}
 * @param adviesorgaan who advised, or empty
 * @param oordeel the conclusions, or {@code null} when there is no outcome yet
 * @param geldt whether that counts, so that another replaces it
 * @param eerdere what was thought before, oldest first
 * @param meegedeeldOp the day on which the klager was told, or {@code null}
 * @param verbeteringTeMelden whether he was told an oordeel that was replaced by another, and was not told that yet
 * @param maatregelen what is done because of it, the first to be done first
 * @param ombudsman that the klager went to the ombudsman and what came of it, oldest first
 */
public record OordeelView(
        Dossierkop kop,
        Set<PersoonId> betrokkenen,
        Weigerreden wacht,
        List<String> wachtOp,
        List<Gedraging> gedragingen,
        NieuwAdvies advies,
        String adviesorgaan,
        Oordeel oordeel,
        boolean geldt,
        List<Eerder> eerdere,
        LocalDate meegedeeldOp,
        boolean verbeteringTeMelden,
        List<Maatregelregel> maatregelen,
        List<KlachtView.Stap> ombudsman)
        implements Inzicht, Serializable {

    /**
     * The conclusions.
     *
     * @param dag on which day it was decided
     * @param door the name of who recorded it
     * @param conclusies what is concluded, or empty
     * @param wijktAf whether that deviates from the advice
     * @param afwijking why, or empty
     */
    public record Oordeel(LocalDate dag, String door, String conclusies, boolean wijktAf, String afwijking)
            implements Serializable {}

    /**
     * An oordeel that was replaced by another.
     *
     * @param oordeel the conclusions
     * @param regels what was found and thought of each gedraging
     * @param reden why it was replaced
     */
    public record Eerder(Oordeel oordeel, List<Regel> regels, String reden) implements Serializable {

        public Eerder {
            regels = List.copyOf(regels);
        }
    }

    /**
     * What was thought of a gedraging.
     *
     * @param omschrijving what was done
     * @param bevindingen what was found
     * @param oordeel what was thought of it
     */
    public record Regel(String omschrijving, String bevindingen, Klachtoordeel oordeel) implements Serializable {}

    /** @return whether the klager was told what came of it, so that he is told again when it is corrected */
    public boolean verteld() {
        return kop.afdoening() == Afdoening.OORDEEL;
    }

    public OordeelView {
        eerdere = List.copyOf(eerdere);
        wachtOp = List.copyOf(wachtOp);
        gedragingen = List.copyOf(gedragingen);
        maatregelen = List.copyOf(maatregelen);
        ombudsman = List.copyOf(ombudsman);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
