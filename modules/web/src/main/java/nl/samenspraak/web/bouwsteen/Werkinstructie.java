package nl.samenspraak.web.bouwsteen;

import java.util.List;

/**
 * What may be recorded at a step, what not, and why (R-ALG-24).
 *
 * @param kop the question it answers
 * @param wel what to record
 * @param niet what not to record
 * @param waarom why
 * @param bron where that stands
 */
public record Werkinstructie(String kop, List<String> wel, List<String> niet, String waarom, String bron) {

    public Werkinstructie {
        wel = List.copyOf(wel);
        niet = List.copyOf(niet);
    }
}
