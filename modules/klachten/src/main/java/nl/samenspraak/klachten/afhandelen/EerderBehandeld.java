package nl.samenspraak.klachten.afhandelen;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Which klacht about the same was handled before (9:8 lid 1, onder a; R-KLA-06). Of one of ours the same conduct has to have got an oordeel: only
 * then was that handled by the formal rules, and not when the klacht ended with an oordeel about something else. Of another, which is not in our
 * register, it is said which body handled it and in which year, so that the klager can see whether that is true.
 */
final class EerderBehandeld {

    private static final Pattern JAAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern NUMMER = Pattern.compile("(?i)\\bk-\\d{4}-\\d{1,6}\\b");
    private static final Set<String> MAANDEN = Arrays.stream(Month.values())
            .map(maand -> maand.getDisplayName(TextStyle.FULL, Nederlands.TAAL))
            .collect(Collectors.toSet());
    private static final int KORTSTE = 3;

    private final Klachten klachten;

    EerderBehandeld(Klachten klachten) {
        this.klachten = klachten;
    }

    /**
     * @param klacht the klacht that would not be handled
     * @param besluit on which ground, and which klacht was handled before
     * @param ik who decides; a klacht about this one is not there
     * @return why that is no klacht that was handled before; empty when it is, or when the ground is another
     */
    Optional<Weigerreden> toets(Klacht klacht, NietBehandelbesluit besluit, UUID ik) {
        if (besluit.grond() != NietBehandelgrond.EERDER_BEHANDELD) {
            return Optional.empty();
        }
        return NUMMER.matcher(besluit.eerdere())
                .results()
                .findFirst()
                .flatMap(gevonden -> Klachtnummer.lees(gevonden.group()))
                .map(nummer -> vanOns(klacht, nummer, besluit.eerderePunt(), ik))
                .orElseGet(() -> vanEenAnder(besluit.eerdere()));
    }

    private Optional<Weigerreden> vanOns(Klacht klacht, Klachtnummer nummer, String punt, UUID ik) {
        List<Boolean> geoordeeld = nummer.equals(klacht.nummer()) ? List.of() : klachten.isGeoordeeld(nummer, ik);
        if (geoordeeld.isEmpty()) {
            return Optional.of(Weigerreden.EERDERE_ONBEKEND);
        }
        int plaats = punt.isEmpty() && geoordeeld.size() == 1 ? 1 : getal(punt);
        if (plaats < 1 || plaats > geoordeeld.size()) {
            return Optional.of(Weigerreden.EERDER_PUNT_ONTBREEKT);
        }
        return geoordeeld.get(plaats - 1) ? Optional.empty() : Optional.of(Weigerreden.EERDERE_NIET_GEOORDEELD);
    }

    private static int getal(String punt) {
        return punt.matches("\\d{1,2}") ? Integer.parseInt(punt) : 0;
    }

    /** What is left without the day has to name somebody. */
    private static Optional<Weigerreden> vanEenAnder(String wie) {
        boolean orgaan = Arrays.stream(wie.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(woord -> woord.length() > KORTSTE && !MAANDEN.contains(woord));
        return orgaan && JAAR.matcher(wie).find() ? Optional.empty() : Optional.of(Weigerreden.EERDERE_ZONDER_JAAR);
    }
}
