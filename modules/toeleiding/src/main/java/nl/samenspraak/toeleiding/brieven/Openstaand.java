package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoot;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoeken;

/**
 * Which letters are owed that nobody can write any more once everything is erased: to whom they go, or what they say, goes with it (R-TOE-03, R-ALG-08,
 * R-ALG-27, R-TOE-28). What a party has to give back is not among them: that letter stays owed.
 */
@ApplicationScoped
public class Openstaand {

    private Briefarchief archief;
    private Briefplichten plichten;
    private Gezinsgenoten gezin;
    private Onderzoeksverzoeken verzoeken;

    protected Openstaand() {
        // The container makes its proxy with this.
    }

    @Inject
    Openstaand(Briefarchief archief, Briefplichten plichten, Gezinsgenoten gezin, Onderzoeksverzoeken verzoeken) {
        this.archief = archief;
        this.plichten = plichten;
        this.gezin = gezin;
        this.verzoeken = verzoeken;
    }

    /**
     * What is still owed when an onderzoek is concluded. Nothing is lost then, so it may wait; what parties were asked, is told with the outcome.
     *
     * @param toeleiding a toeleiding, for which a gate is open
     * @return which letters have to go still
     */
    public List<Briefsoort> bijAfronden(ToeleidingId toeleiding) {
        List<Briefsoort> nog = new ArrayList<>(voorWissen(toeleiding));
        nog.remove(Briefsoort.GEVRAAGD);
        if (!plichten.van(toeleiding).terugnames().isEmpty()) {
            nog.add(Briefsoort.TERUGNAME);
        }
        return nog;
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return which letters have to go first
     */
    public List<Briefsoort> voorWissen(ToeleidingId toeleiding) {
        List<Briefsoort> eerst = new ArrayList<>();
        List<Briefregel> weg = archief.van(toeleiding);
        Briefplichten.Stand stand = plichten.van(toeleiding);
        if (verzoeken.van(toeleiding).isPresent()
                && weg.stream().noneMatch(brief -> brief.soort() == Briefsoort.BESLUIT)) {
            eerst.add(Briefsoort.BESLUIT);
        }
        if (gezin.van(toeleiding).stream().anyMatch(Gezinsgenoot::moetHoren)) {
            eerst.add(Briefsoort.KENNISGEVING_GEZINSLID);
        }
        if (stand.correcties().keySet().stream().anyMatch(aan -> !aan.equals(Correctieontvanger.INWONER))) {
            eerst.add(Briefsoort.CORRECTIE);
        }
        if (stand.correcties().containsKey(Correctieontvanger.INWONER)) {
            eerst.add(Briefsoort.CORRECTIEBESLUIT);
        }
        if (stand.isVragenOnverteld()) {
            eerst.add(Briefsoort.GEVRAAGD);
        }
        return eerst;
    }
}
