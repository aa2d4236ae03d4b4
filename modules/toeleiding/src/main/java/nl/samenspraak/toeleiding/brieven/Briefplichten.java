package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieplichten;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoeken;
import nl.samenspraak.toeleiding.terugnemen.Terugname;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;
import nl.samenspraak.toeleiding.uitkomst.Uitkomsten;
import nl.samenspraak.toeleiding.verzoek.GesteldeVraag;
import nl.samenspraak.toeleiding.verzoek.Vraagverslag;

/**
 * Which letters are owed: about what was corrected (R-TOE-28), what is taken back (AVG 19), what parties were asked (R-ALG-27) and the question that goes
 * on to a loket (R-TOE-09); asked inside a gate.
 */
@ApplicationScoped
class Briefplichten {

    private Correctieplichten correcties;
    private Terugnemen terugnemen;
    private Vraagverslag vragen;
    private Doorgeleidingen doorgeleidingen;
    private Stilstand stilstand;
    private Gezinsgenoten gezin;
    private Onderzoeksverzoeken verzoeken;
    private Uitkomsten uitkomsten;
    private Briefarchief archief;

    Briefplichten() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefplichten(
            Correctieplichten correcties,
            Terugnemen terugnemen,
            Vraagverslag vragen,
            Doorgeleidingen doorgeleidingen,
            Stilstand stilstand,
            Gezinsgenoten gezin,
            Onderzoeksverzoeken verzoeken,
            Uitkomsten uitkomsten,
            Briefarchief archief) {
        this.correcties = correcties;
        this.terugnemen = terugnemen;
        this.vragen = vragen;
        this.doorgeleidingen = doorgeleidingen;
        this.stilstand = stilstand;
        this.gezin = gezin;
        this.verzoeken = verzoeken;
        this.uitkomsten = uitkomsten;
        this.archief = archief;
    }

    Stand van(ToeleidingId toeleiding) {
        return new Stand(
                correcties.open(toeleiding),
                terugnemen.open(toeleiding),
                vragen.van(toeleiding),
                doorgeleidingen.van(toeleiding),
                stilstand.nu(toeleiding).filter(stil -> isOnverteld(toeleiding, stil.vanaf())),
                uitkomsten
                        .afgehandeld(toeleiding)
                        .filter(vraag -> !vraag.isEmpty())
                        .isPresent());
    }

    private boolean isOnverteld(ToeleidingId toeleiding, LocalDate vanaf) {
        return archief.van(toeleiding).stream()
                .noneMatch(brief -> brief.soort() == Briefsoort.STILSTAND
                        && !LocalDate.ofInstant(brief.op(), Nederlands.TIJDZONE).isBefore(vanaf));
    }

    /** The letter that was owed, went. */
    void verstuurd(ToeleidingId toeleiding, Briefsoort soort, Briefontvanger aan, Instant op) {
        Stand stand = van(toeleiding);
        correcties.verstuurd(toeleiding, aan.sleutel(), stand.correcties(soort, aan), op);
        switch (soort) {
            case TERUGNAME -> terugnemen.verstuurd(stand.terugnames(aan), op);
            case DOORGELEIDING -> stand.vraagDieNogGaat().ifPresent(dit -> dit.isVerstuurd(op));
            case GEVRAAGD -> vragen.isVerteld(toeleiding, LocalDate.ofInstant(op, Nederlands.TIJDZONE));
            case UITKOMST -> {
                vragen.isVerteld(toeleiding, LocalDate.ofInstant(op, Nederlands.TIJDZONE));
                uitkomsten.verstuurd(toeleiding, op);
            }
            case AFHANDELING -> uitkomsten.verstuurd(toeleiding, op);
            case BESLUIT -> verzoeken.van(toeleiding).ifPresent(verzoek -> verzoek.isVerstuurd(op));
            case AFGEWEZEN -> verzoeken.van(toeleiding).ifPresent(verzoek -> verzoek.isVerteld(op));
            case KENNISGEVING_GEZINSLID ->
                gezin.van(toeleiding).stream()
                        .filter(genoot -> genoot.id().equals(aan.over().lid()))
                        .forEach(genoot -> genoot.hoorde(aan.over().wie()));
            case KENNISGEVING, STUKKEN, CORRECTIE, CORRECTIEBESLUIT, STILSTAND -> {
                // Nothing else keeps that these were owed.
            }
        }
    }

    /**
     * What is owed to whom.
     *
     * @param correcties by the key of each to whom a letter is owed, about which corrections
     * @param terugnames by the key of each to whom a letter is owed, what is taken back
     * @param vragen what parties were asked
     * @param doorgeleiding what became of the question of the client, when it stopped
     * @param stil that it stands still, as long as the client did not read so
     * @param afgehandeld whether the client has to hear what became of a question that opened no onderzoek
     */
    record Stand(
            Map<String, List<Correctie>> correcties,
            Map<String, List<Terugname>> terugnames,
            List<GesteldeVraag> vragen,
            Optional<Doorgeleiding> doorgeleiding,
            Optional<Stilstand.Stil> stil,
            boolean afgehandeld) {

        private static final Set<Briefsoort> OVER_CORRECTIES =
                Set.of(Briefsoort.CORRECTIE, Briefsoort.CORRECTIEBESLUIT);

        /** The corrections of which this letter tells. */
        List<Correctie> correcties(Briefsoort soort, Briefontvanger aan) {
            return OVER_CORRECTIES.contains(soort) ? correcties.getOrDefault(aan.sleutel(), List.of()) : List.of();
        }

        /** The question that has still to go to a loket. */
        Optional<Doorgeleiding> vraagDieNogGaat() {
            return doorgeleiding.filter(Doorgeleiding::moetNog);
        }

        List<Terugname> terugnames(Briefontvanger aan) {
            return terugnames.getOrDefault(aan.sleutel(), List.of());
        }

        /** Whether this letter is owed to this recipient. Who is named in it hears so, also when it is over (R-ALG-08). */
        boolean moet(Briefsoort soort, Briefontvanger aan) {
            return switch (soort) {
                // Whoever asked for it hears what was decided, also when it is over (R-TOE-03).
                case KENNISGEVING_GEZINSLID, BESLUIT -> true;
                case TERUGNAME -> !terugnames(aan).isEmpty();
                case GEVRAAGD -> isVragenOnverteld();
                case DOORGELEIDING -> vraagDieNogGaat().isPresent();
                case STILSTAND -> stil.isPresent();
                case AFHANDELING -> afgehandeld;
                case CORRECTIE, CORRECTIEBESLUIT -> !correcties(soort, aan).isEmpty();
                case KENNISGEVING, STUKKEN, UITKOMST, AFGEWEZEN -> false;
            };
        }

        /** Whether a party was asked something of which the client read nothing yet. */
        boolean isVragenOnverteld() {
            return vragen.stream().anyMatch(vraag -> !vraag.verteld());
        }

        /** After erasing, a letter about it is kept nowhere: it would tell what was erased, or with whom the client is known (R-TOE-08). */
        boolean blijft(Briefsoort soort, Briefontvanger aan) {
            if (soort == Briefsoort.DOORGELEIDING || soort == Briefsoort.AFHANDELING) {
                return false;
            }
            return soort != Briefsoort.TERUGNAME
                    || terugnames(aan).stream().noneMatch(dit -> dit.grond() == Terugneemgrond.GEWIST);
        }

        /** What a party may not use, stands there already. */
        List<Briefveld> velden(Briefsoort soort, Briefontvanger aan, List<Briefveld> velden) {
            Map<String, String> gewoonlijk = soort == Briefsoort.TERUGNAME ? bestreden(aan) : Map.of();
            return velden.stream()
                    .filter(veld -> soort != Briefsoort.TERUGNAME
                            || !gewoonlijk.getOrDefault(veld.code(), "").isEmpty())
                    .map(veld -> veld.met(gewoonlijk.getOrDefault(veld.code(), ""))
                            .als(!gewoonlijk.getOrDefault(veld.code(), "").isEmpty()))
                    .toList();
        }

        private Map<String, String> bestreden(Briefontvanger aan) {
            return Map.of(
                    "bestreden",
                    terugnames(aan).stream()
                            .filter(dit -> dit.grond() == Terugneemgrond.BEPERKT
                                    || dit.grond() == Terugneemgrond.BEPERKING_VOORBIJ)
                            .map(Terugname::wat)
                            .distinct()
                            .collect(Collectors.joining("\n\n")));
        }
    }
}
