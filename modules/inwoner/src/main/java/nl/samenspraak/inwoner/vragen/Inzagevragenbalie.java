package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.inwoner.kijken.Kijkregel;
import nl.samenspraak.inwoner.kijken.Kijkwoorden;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.spoor.Eigenspoor;

/** Where an inwoner asks about a look that he does not trust, and reads the answer. Always about himself: nobody says who asks. */
@ApplicationScoped
public class Inzagevragenbalie {

    private static final String TERMIJN = "inzagevraag-beantwoorden";
    private static final int LANGSTE_GELEZEN = 1000;

    @Inject
    private Inzagevragen vragen;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private Adresmerk merken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    /**
     * @param doel the purpose
     * @return what whoever is signed in asked, newest first
     */
    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.OPSOMMEN)
    public InzagevragenView mijn(Doelbinding doel) {
        PersoonId ik = ik();
        List<InzagevraagView> mijn =
                vragen.van(ik).stream().map(vraag -> vraag.view("", "")).toList();
        return new InzagevragenView(ik, mijn, mijn.size());
    }

    /**
     * Asks about a look.
     *
     * @param merk the mark of the line of the log; only one that this inwoner may see
     * @param getypt the words of the inwoner
     * @param doel the purpose
     * @return what came of it
     */
    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.VASTLEGGEN, daad = "inzagevraag.gesteld")
    public Inzagevraagdaad stel(UUID merk, String getypt, Doelbinding doel) {
        PersoonId ik = ik();
        String vraag = Vraagtekst.kaal(getypt);
        Optional<Inzagevraagbezwaar> bezwaar = Vraagtekst.toets(vraag, Vraagtekst.LANGSTE_VRAAG);
        if (bezwaar.isPresent()) {
            return Inzagevraagdaad.met(ik, bezwaar);
        }
        Optional<Kijkregel> regel = regel(merk, doel);
        if (regel.isEmpty()) {
            return Inzagevraagdaad.met(ik, Optional.of(Inzagevraagbezwaar.NIET_TE_ZIEN));
        }
        if (regel.get().vanFg()) {
            return Inzagevraagdaad.met(ik, Optional.of(Inzagevraagbezwaar.VAN_DE_FG));
        }
        UUID logid = merken.open(merk);
        if (vragen.isGesteld(ik, logid)) {
            return Inzagevraagdaad.met(ik, Optional.of(Inzagevraagbezwaar.AL_GESTELD));
        }
        LocalDate uiterlijk = termijnen.bereken(TERMIJN, LocalDate.now(klok)).einde();
        vragen.add(new Inzagevraag(ik, gelezen(logid, regel.get()), vraag, klok.instant(), uiterlijk));
        return Inzagevraagdaad.met(ik, Optional.empty());
    }

    /** What may not be seen was refused, with a line; here it is a question that cannot be put. */
    private Optional<Kijkregel> regel(UUID merk, Doelbinding doel) {
        try {
            return Optional.of(Kijkwoorden.van(spoor.regel(merk, doel)));
        } catch (Weigering nietTeZien) {
            return Optional.empty();
        }
    }

    private static Inzagevraag.Gelezen gelezen(UUID logid, Kijkregel regel) {
        String woorden = regel.zin();
        return new Inzagevraag.Gelezen(
                logid, regel.moment(), woorden.substring(0, Math.min(woorden.length(), LANGSTE_GELEZEN)));
    }

    private PersoonId ik() {
        return aanwezige
                .gebruiker()
                .flatMap(Gebruiker::inwoner)
                .orElseThrow(() -> new Weigering(Weigergrond.PET_OPENT_DIT_NIET));
    }
}
