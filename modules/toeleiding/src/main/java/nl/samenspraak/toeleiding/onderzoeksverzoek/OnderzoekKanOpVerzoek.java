package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * R-TOE-03 and R-TOE-04: at the request of a professional an onderzoek is possible when it shows the involvement of the requester, facts, that
 * coordination is expected to help, each of the three criteria, and that it goes on and comes back. The refusal names everything that is missing.
 */
public final class OnderzoekKanOpVerzoek {

    private OnderzoekKanOpVerzoek() {}

    /**
     * @param verzoek what was asked
     * @param noodzaak which words are no reason (R-ALG-27)
     * @param wet whether a law lets the college investigate at such a request (R-ALG-02)
     * @return everything for which it is refused; empty when an onderzoek is possible
     */
    public static List<Afwijsgrond> toets(NieuwOnderzoeksverzoek verzoek, Noodzaakregel noodzaak, boolean wet) {
        if (!wet) {
            return List.of(Afwijsgrond.GEEN_WET);
        }
        Map<Afwijsgrond, Boolean> getoond = new EnumMap<>(Afwijsgrond.class);
        getoond.put(
                Afwijsgrond.BETROKKENHEID,
                noodzaak.fout(verzoek.betrokkenheid()).isEmpty());
        getoond.put(
                Afwijsgrond.ONDERBOUWING, noodzaak.fout(verzoek.onderbouwing()).isEmpty());
        getoond.put(
                Afwijsgrond.VERWACHTING, noodzaak.fout(verzoek.verwachting()).isEmpty());
        getoond.put(
                Afwijsgrond.ACHTERUITGANG,
                noodzaak.fout(verzoek.achteruitgang()).isEmpty());
        getoond.put(Afwijsgrond.HULP, noodzaak.fout(verzoek.hulp()).isEmpty());
        getoond.put(Afwijsgrond.OVERLAST, noodzaak.fout(verzoek.overlast()).isEmpty());
        getoond.put(Afwijsgrond.AANHOUDEND, verzoek.aanhoudend());
        return getoond.entrySet().stream()
                .filter(eis -> !eis.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
