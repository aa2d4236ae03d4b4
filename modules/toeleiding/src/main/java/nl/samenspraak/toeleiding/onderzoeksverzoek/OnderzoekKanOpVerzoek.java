package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * R-TOE-03 and R-TOE-04: at the request of a professional an onderzoek is possible when it shows the involvement of the requester, facts, that
 * coordination is expected to help, each of the three criteria, and that it goes on and comes back. The refusal names everything that is missing.
 */
public final class OnderzoekKanOpVerzoek {

    private OnderzoekKanOpVerzoek() {}

    /**
     * @param verzoek what was asked
     * @return everything for which it is refused; empty when an onderzoek is possible
     */
    public static List<Afwijsgrond> toets(NieuwOnderzoeksverzoek verzoek) {
        Map<Afwijsgrond, Boolean> getoond = new EnumMap<>(Afwijsgrond.class);
        getoond.put(Afwijsgrond.BETROKKENHEID, !verzoek.betrokkenheid().isEmpty());
        getoond.put(Afwijsgrond.ONDERBOUWING, !verzoek.onderbouwing().isEmpty());
        getoond.put(Afwijsgrond.VERWACHTING, !verzoek.verwachting().isEmpty());
        getoond.put(Afwijsgrond.ACHTERUITGANG, !verzoek.achteruitgang().isEmpty());
        getoond.put(Afwijsgrond.HULP, !verzoek.hulp().isEmpty());
        getoond.put(Afwijsgrond.OVERLAST, !verzoek.overlast().isEmpty());
        getoond.put(Afwijsgrond.AANHOUDEND, verzoek.aanhoudend());
        return getoond.entrySet().stream()
                .filter(eis -> !eis.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
