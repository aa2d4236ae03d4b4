package nl.samenspraak.meting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.signaal.Signaal;

/**
 * The meldingen of the last six weeks as they lie in the database: of those that came in during the last two weeks most are open, a few
 * are late, the rest is closed and waits for its term to pass. None of it has passed, or the round of the day would remove them while
 * others are measured. Melding number i is the same at every run, but for its moment.
 */
final class Meldingstroom {

    private static final int DAGEN = 42;
    private static final int TERMIJN = 14;
    private static final int UITLOOP = 20;
    private static final List<String> UITKOMSTEN = List.of("ADVIES_GEGEVEN", "DOORVERWEZEN", "GEEN_VERVOLG");

    private final List<UUID> collegas;
    private final List<UUID> personen;
    private final LocalDate vandaag;
    private final OffsetDateTime nu;

    Meldingstroom(List<UUID> collegas, List<UUID> personen, LocalDate vandaag, OffsetDateTime nu) {
        this.collegas = List.copyOf(collegas);
        this.personen = List.copyOf(personen);
        this.vandaag = vandaag;
        this.nu = nu;
    }

    /** What differs from melding to melding, by column. */
    Map<String, Object> melding(int nummer) {
        Random toeval = new Random(nummer);
        int dagen = toeval.nextInt(DAGEN);
        OffsetDateTime op = nu.minusDays(dagen).minusMinutes(toeval.nextInt(480));
        PersoonId over = new PersoonId(personen.get(toeval.nextInt(personen.size())));
        Signaal signaal = Telefoontjes.gesprek(nummer, over, null).signaal();
        Map<String, Object> melding = new HashMap<>();
        melding.put("id", Id.nieuw());
        melding.put("nummer", "M-2000-%06d".formatted(nummer));
        melding.put("aangenomen_op", op);
        melding.put("aangenomen_door", collega(toeval));
        melding.put("uiterlijk", vandaag.minusDays(dagen).plusDays(TERMIJN));
        melding.put("persoon", over.waarde());
        melding.put("aanleiding", signaal.aanleiding());
        melding.put("inhoud", signaal.inhoud());
        boolean open = dagen < TERMIJN ? toeval.nextInt(10) < 7 : dagen < UITLOOP && toeval.nextInt(10) == 0;
        melding.put("open", open);
        melding.putAll(open ? open(toeval) : gesloten(toeval, op, Math.min(dagen, TERMIJN)));
        return melding;
    }

    private Map<String, Object> open(Random toeval) {
        int worp = toeval.nextInt(20);
        Map<String, Object> stand = new HashMap<>();
        stand.put("status", worp < 3 ? "AANGENOMEN" : worp < 6 ? "TOEGEWEZEN" : "IN_BEHANDELING");
        stand.put("behandelaar", worp < 3 ? null : collega(toeval));
        return stand;
    }

    private Map<String, Object> gesloten(Random toeval, OffsetDateTime aangenomen, int hoogstens) {
        UUID collega = collega(toeval);
        return Map.of(
                "status",
                "AFGESLOTEN",
                "behandelaar",
                collega,
                "sluitreden",
                UITKOMSTEN.get(toeval.nextInt(UITKOMSTEN.size())),
                "toelichting",
                "Besproken met de melder.",
                "gesloten_door",
                collega,
                "gesloten_op",
                aangenomen.plusDays(toeval.nextInt(hoogstens + 1)));
    }

    private UUID collega(Random toeval) {
        return collegas.get(toeval.nextInt(collegas.size()));
    }
}
