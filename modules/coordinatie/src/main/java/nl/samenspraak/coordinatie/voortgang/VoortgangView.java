package nl.samenspraak.coordinatie.voortgang;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzingregel;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Opvolgtaak;
import nl.samenspraak.coordinatie.dossier.Regie;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * How a coördinatie goes.
 *
 * @param kop which one
 * @param verplichting whether the law makes it obligatory, and why
 * @param toestemming to what the client consented, or empty text
 * @param nieuweGrond what is new since an earlier plan stopped, or empty text
 * @param eigenVraag whether the client asked for it, and so can waive a coördinator
 * @param taken what has to be done, the nearest day first
 * @param aanwijzingen who coordinates and who did so, the newest first
 * @param toetsen when it was looked at or decided, the newest first
 * @param verloop how it went from hand to hand
 * @param regies the kinds of regie that can be chosen
 * @param stopgronden on what it can stop
 * @param openstaand what in the plan is not done; empty once it stopped
 * @param einde how it ended; {@code null} while it goes on
 */
public record VoortgangView(
        Coordinatiekop kop,
        Verplichting verplichting,
        String toestemming,
        String nieuweGrond,
        boolean eigenVraag,
        List<Opvolgtaak> taken,
        List<Aanwijzingregel> aanwijzingen,
        List<Toetsregel> toetsen,
        List<Verloopregel> verloop,
        List<Regie> regies,
        List<Stopgrond> stopgronden,
        List<String> openstaand,
        Einde einde)
        implements Inzicht, Serializable {

    public VoortgangView {
        taken = List.copyOf(taken);
        aanwijzingen = List.copyOf(aanwijzingen);
        toetsen = List.copyOf(toetsen);
        verloop = List.copyOf(verloop);
        regies = List.copyOf(regies);
        stopgronden = List.copyOf(stopgronden);
        openstaand = List.copyOf(openstaand);
    }

    /**
     * How it ended.
     *
     * @param grond on what
     * @param reden why
     * @param vervolg what happens with what was open in the plan, or empty text
     * @param op when
     * @param berichtOp when the client was told; {@code null} when not yet
     */
    public record Einde(Stopgrond grond, String reden, String vervolg, Instant op, LocalDate berichtOp)
            implements Serializable {}

    /** @return how many activities are open, in words */
    public String openInWoorden() {
        return openstaand.size() == 1
                ? Coordinatieteksten.tekst("stop.openstaand.een")
                : Coordinatieteksten.tekst("stop.openstaand.meer", openstaand.size());
    }

    /** @return who coordinates now; {@code null} when nobody does */
    public Aanwijzingregel coordinator() {
        return aanwijzingen.stream()
                .filter(aanwijzing -> aanwijzing.tot() == null)
                .findFirst()
                .orElse(null);
    }

    /** @return who coordinated before, the newest first */
    public List<Aanwijzingregel> eerder() {
        return aanwijzingen.stream()
                .filter(aanwijzing -> aanwijzing.tot() != null)
                .toList();
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
