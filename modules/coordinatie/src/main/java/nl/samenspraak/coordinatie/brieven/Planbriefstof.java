package nl.samenspraak.coordinatie.brieven;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzingregel;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Stopgrond;

/**
 * Of what letters are made.
 *
 * @param coordinatie the coördinatie
 * @param kop what stands above its pages, with the client
 * @param leden the household
 * @param partijen the parties
 * @param aanwijzing who coordinates; {@code null} when nobody does yet
 * @param verstuurd the letters that went
 * @param lezen the names of the parties that read something about somebody of the household, by the key of that person
 */
record Planbriefstof(
        Coordinatie coordinatie,
        Coordinatiekop kop,
        List<Lidregel> leden,
        List<Partijdeelname> partijen,
        Aanwijzingregel aanwijzing,
        List<Planbriefregel> verstuurd,
        Function<UUID, List<String>> lezen) {

    /** Whether this letter is owed to this recipient; only then it can be made. */
    boolean moet(Planbriefsoort soort, String ontvanger) {
        boolean open = coordinatie.stand().open();
        return switch (soort) {
            case BEGIN -> open && coordinatie.isRegieOnverteld() && !ging(Planbriefsoort.BEGIN, ontvanger);
            case OPVOLGING -> open && coordinatie.isRegieOnverteld() && ging(Planbriefsoort.BEGIN, ontvanger);
            case GEZINSLID ->
                lid(ontvanger).filter(Lidregel::moetHetHoren).isPresent() && !ging(Planbriefsoort.GEZINSLID, ontvanger);
            // Whoever died, gets no letter.
            case STOP ->
                coordinatie.berichtOp().isEmpty()
                        && coordinatie
                                .stopgrond()
                                .filter(grond -> grond != Stopgrond.OVERLEDEN)
                                .isPresent();
            case STOP_PARTIJ -> !open && !ging(Planbriefsoort.STOP_PARTIJ, ontvanger);
        };
    }

    private boolean ging(Planbriefsoort soort, String ontvanger) {
        return verstuurd.stream()
                .anyMatch(brief -> brief.soort() == soort && brief.ontvanger().equals(ontvanger));
    }

    Optional<Lidregel> lid(String sleutel) {
        return leden.stream()
                .filter(lid ->
                        sleutel.equals(lid.id().toString()) || sleutel.equals(lid.id() + Planbriefontvangers.GEZAG))
                .findFirst();
    }
}
