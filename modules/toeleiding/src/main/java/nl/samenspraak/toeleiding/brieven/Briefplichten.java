package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieplichten;
import nl.samenspraak.toeleiding.terugnemen.Terugname;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;

/** Which letters are owed: about what was corrected (R-TOE-28) and about what is taken back (AVG 19); asked inside a gate. */
@ApplicationScoped
class Briefplichten {

    private Correctieplichten correcties;
    private Terugnemen terugnemen;

    Briefplichten() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefplichten(Correctieplichten correcties, Terugnemen terugnemen) {
        this.correcties = correcties;
        this.terugnemen = terugnemen;
    }

    Stand van(ToeleidingId toeleiding) {
        return new Stand(correcties.open(toeleiding), terugnemen.open(toeleiding));
    }

    /** The letter that was owed, went. */
    void verstuurd(ToeleidingId toeleiding, Briefsoort soort, Briefontvanger aan, Instant op) {
        Stand stand = van(toeleiding);
        correcties.verstuurd(toeleiding, aan.sleutel(), stand.correcties(soort, aan), op);
        if (soort == Briefsoort.TERUGNAME) {
            terugnemen.verstuurd(stand.terugnames(aan), op);
        }
    }

    /**
     * What is owed to whom.
     *
     * @param correcties by the key of each to whom a letter is owed, about which corrections
     * @param terugnames by the key of each to whom a letter is owed, what is taken back
     */
    record Stand(Map<String, List<Correctie>> correcties, Map<String, List<Terugname>> terugnames) {

        private static final Set<Briefsoort> OVER_CORRECTIES =
                Set.of(Briefsoort.CORRECTIE, Briefsoort.CORRECTIEBESLUIT);

        /** The corrections of which this letter tells. */
        List<Correctie> correcties(Briefsoort soort, Briefontvanger aan) {
            return OVER_CORRECTIES.contains(soort) ? correcties.getOrDefault(aan.sleutel(), List.of()) : List.of();
        }

        List<Terugname> terugnames(Briefontvanger aan) {
            return terugnames.getOrDefault(aan.sleutel(), List.of());
        }

        /** Whether this letter is owed to this recipient. Who is named in it hears so, also when it is over (R-ALG-08). */
        boolean moet(Briefsoort soort, Briefontvanger aan) {
            if (soort == Briefsoort.KENNISGEVING_GEZINSLID) {
                return true;
            }
            return soort == Briefsoort.TERUGNAME
                    ? !terugnames(aan).isEmpty()
                    : !correcties(soort, aan).isEmpty();
        }

        /** After erasing, a letter about it is kept nowhere: it would tell with whom the client is known (R-TOE-08). */
        boolean blijft(Briefsoort soort, Briefontvanger aan) {
            return soort != Briefsoort.TERUGNAME
                    || terugnames(aan).stream().noneMatch(dit -> dit.grond() == Terugneemgrond.GEWIST);
        }

        /** What a party has to correct, or may not use, stands there already. */
        List<Briefveld> velden(Briefsoort soort, Briefontvanger aan, List<Briefveld> velden) {
            Map<String, String> gewoonlijk = gewoonlijk(soort, aan);
            return velden.stream()
                    .map(veld -> veld.met(gewoonlijk.getOrDefault(veld.code(), ""))
                            .als(!gewoonlijk.getOrDefault(veld.code(), "").isEmpty()))
                    .toList();
        }

        private Map<String, String> gewoonlijk(Briefsoort soort, Briefontvanger aan) {
            if (soort == Briefsoort.TERUGNAME) {
                return Map.of(
                        "bestreden",
                        terugnames(aan).stream()
                                .filter(dit -> dit.grond() == Terugneemgrond.BEPERKT
                                        || dit.grond() == Terugneemgrond.BEPERKING_VOORBIJ)
                                .map(Terugname::wat)
                                .distinct()
                                .collect(Collectors.joining("\n\n")));
            }
            List<Correctie> welke = correcties(soort, aan);
            return soort != Briefsoort.CORRECTIE || welke.isEmpty()
                    ? Map.of()
                    : Map.of(
                            "fout", welke.stream().map(Correctie::oud).collect(Collectors.joining("\n\n")),
                            "juist", welke.stream().map(Correctie::nieuw).collect(Collectors.joining("\n\n")));
        }
    }
}
