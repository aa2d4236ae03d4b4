package nl.samenspraak.toeleiding.deelwijzer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Finds rules that contradict each other: on one day and in one world both can go for a question, neither is more specific, no rule says which
 * goes first, and they differ in answer or article. Then the one that wrote them has to say more.
 */
final class Tegenspraken {

    private final Deelkeuzes keuzes;
    private final List<Deelregel> regels;

    Tegenspraken(Deelkeuzes keuzes, List<Deelregel> regels) {
        this.keuzes = keuzes;
        this.regels = regels;
    }

    /** @return each contradiction, in Dutch, with the numbers of both rules and a question to which both go */
    List<String> vind() {
        List<String> gevonden = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            voorrang(regels.get(i), gevonden);
            for (int j = i + 1; j < regels.size(); j++) {
                tussen(regels.get(i), regels.get(j)).ifPresent(gevonden::add);
            }
        }
        return gevonden;
    }

    private Optional<String> tussen(Deelregel een, Deelregel ander) {
        if (!een.geldigheid().overlapt(ander.geldigheid())
                || een.gaatVoor().contains(ander.nr())
                || ander.gaatVoor().contains(een.nr())) {
            return Optional.empty();
        }
        Set<Wamswereld> werelden = EnumSet.allOf(Wamswereld.class);
        werelden.removeIf(wereld -> !verschillen(een.in(wereld), ander.in(wereld)));
        for (Deelgeval geval : een.gevallen()) {
            for (Deelgeval tweede : ander.gevallen()) {
                Optional<Deelgeval> beide = werelden.isEmpty() ? Optional.empty() : botsing(geval, tweede);
                Set<Wamswereld> open = werelden.stream()
                        .filter(wereld -> beide.isPresent()
                                && !beslecht(
                                        beide.get(),
                                        wereld,
                                        toepassing(een, geval, wereld),
                                        toepassing(ander, tweede, wereld)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Wamswereld.class)));
                if (!open.isEmpty()) {
                    return Optional.of(melding(een, ander, open, beide.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean verschillen(Optional<Regelantwoord> een, Optional<Regelantwoord> ander) {
        if (een.isEmpty() || ander.isEmpty()) {
            return false;
        }
        boolean andereArtikelen = een.get().steunt() != null
                && ander.get().steunt() != null
                && !Objects.equals(een.get().steunt(), ander.get().steunt());
        return een.get().uitkomst() != ander.get().uitkomst() || andereArtikelen;
    }

    /** What two cases have in common, when neither is more specific. */
    private Optional<Deelgeval> botsing(Deelgeval een, Deelgeval ander) {
        return keuzes.samen(een, ander)
                .filter(beide -> een.equals(ander) || !beide.equals(een) && !beide.equals(ander));
    }

    /** A third rule decides before both, for all that they have in common and on every day. */
    private boolean beslecht(Deelgeval beide, Wamswereld wereld, Toepassing een, Toepassing ander) {
        return regels.stream()
                .filter(derde -> derde.in(wereld).isPresent())
                .filter(derde -> omvat(derde.geldigheid(), een.regel().geldigheid())
                        || omvat(derde.geldigheid(), ander.regel().geldigheid()))
                .flatMap(derde -> derde.gevallen().stream()
                        .filter(geval -> keuzes.valtOnder(beide, geval))
                        .map(geval -> toepassing(derde, geval, wereld)))
                .anyMatch(derde -> derde.wintVan(een, keuzes) && derde.wintVan(ander, keuzes));
    }

    private static Toepassing toepassing(Deelregel regel, Deelgeval geval, Wamswereld wereld) {
        return new Toepassing(regel, geval, regel.in(wereld).orElseThrow());
    }

    private String melding(Deelregel een, Deelregel ander, Set<Wamswereld> werelden, Deelgeval beide) {
        String wanneer =
                werelden.size() == 2 ? "" : werelden.contains(Wamswereld.AAN) ? " met de Wams aan" : " met de Wams uit";
        Wamswereld wereld = werelden.iterator().next();
        return "regel " + zegt(een, wereld) + " en regel " + zegt(ander, wereld) + " spreken elkaar tegen" + wanneer
                + ": "
                + keuzes.inWoorden(beide)
                + ". Maak een van beide preciezer, schrijf een regel voor dit geval, of zeg met gaatVoor welke voorgaat";
    }

    private static String zegt(Deelregel regel, Wamswereld wereld) {
        Regelantwoord antwoord = regel.in(wereld).orElseThrow();
        return regel.nr() + " (" + antwoord.uitkomst().name().toLowerCase(java.util.Locale.ROOT)
                + antwoord.artikel().map(artikel -> ", " + artikel.aanhaling()).orElse("") + ")";
    }

    /** A rule may go before another only where neither is more specific: otherwise the more specific one would not decide. */
    private void voorrang(Deelregel regel, List<String> gevonden) {
        for (int nr : regel.gaatVoor()) {
            Optional<Deelregel> ander =
                    regels.stream().filter(een -> een.nr() == nr).findFirst();
            if (ander.isEmpty()) {
                gevonden.add("regel " + regel.nr() + " gaat voor op regel " + nr + ", die er niet is");
            } else if (isNauwer(ander.get(), regel)) {
                gevonden.add("regel " + regel.nr() + " gaat voor op regel " + nr + ", maar die is preciezer");
            } else if (!raken(regel, ander.get())) {
                gevonden.add(
                        "regel " + regel.nr() + " gaat voor op regel " + nr + ", maar zij gaan nooit samen over iets");
            } else if (ander.get().gaatVoor().contains(regel.nr())) {
                gevonden.add("regel " + regel.nr() + " en regel " + nr + " gaan voor op elkaar");
            }
        }
    }

    private boolean isNauwer(Deelregel een, Deelregel ander) {
        return een.gevallen().stream()
                .anyMatch(geval -> ander.gevallen().stream().anyMatch(ruimer -> keuzes.nauwer(geval, ruimer)));
    }

    private boolean raken(Deelregel een, Deelregel ander) {
        return een.gevallen().stream()
                .anyMatch(geval -> ander.gevallen().stream()
                        .anyMatch(tweede -> botsing(geval, tweede).isPresent()));
    }

    private static boolean omvat(Geldigheid ruim, Geldigheid nauw) {
        return ruim.geldtOp(nauw.van()) && (ruim.tot() == null || nauw.tot() != null && ruim.geldtOp(nauw.tot()));
    }
}
