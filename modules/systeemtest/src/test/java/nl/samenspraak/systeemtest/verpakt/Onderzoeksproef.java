package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toeleiding.OnderzoekAfgerond;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** Listens where the coordination will listen, and takes away as a feature does; a test lets either fail. */
@ApplicationScoped
class Onderzoeksproef implements Wisspoor {

    private final List<OnderzoekAfgerond> afgerond = new ArrayList<>();
    private final List<StapAfgerond> stappen = new ArrayList<>();
    private boolean stuk;
    private boolean wistNiet;

    void hoor(@Observes OnderzoekAfgerond einde) {
        if (stuk) {
            throw new IllegalStateException("De coördinatie is stuk");
        }
        afgerond.add(einde);
    }

    void hoor(@Observes StapAfgerond stap) {
        stappen.add(stap);
    }

    List<OnderzoekAfgerond> afgerond() {
        return afgerond;
    }

    List<StapAfgerond> stappen() {
        return stappen;
    }

    void gaStuk(boolean kapot) {
        stuk = kapot;
    }

    void wistNiet(boolean kapot) {
        wistNiet = kapot;
    }

    /** Behind all others, so that those have taken theirs away already. */
    @Override
    public String wat() {
        return "zzproef";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return 0;
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        if (wistNiet) {
            throw new IllegalStateException("Dit is niet te wissen");
        }
        return 0;
    }
}
