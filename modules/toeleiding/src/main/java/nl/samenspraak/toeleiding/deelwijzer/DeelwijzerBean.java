package nl.samenspraak.toeleiding.deelwijzer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gevraagd;
import nl.samenspraak.toegang.Weigerlog;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * The screen "Mag ik dit delen?" (R-TOE-32): five choices, the answer beside them, conditions to tick. It opens nothing of anyone, so it
 * passes no gate; who may use it says the menu of the pet.
 */
@Named("deelwijzer")
@ViewScoped
public class DeelwijzerBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MENU = "deelwijzer";
    /** Whoever the data are about is forbidden nothing; who gets them is. */
    private static final String INWONER = "inwoner";

    /** What is asked for somebody is no giving of data. */
    private static final String NAMENS = "namens";

    @Inject
    private Deelwijzers wijzers;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    @Inject
    private Weigerlog weigerlog;

    private final Deelinvoer invoer = new Deelinvoer();
    private final Leesbeurt<Deelvergelijking> vergelijking = new Leesbeurt<>();
    private boolean gevraagd;

    @PostConstruct
    void begin() {
        keurPet();
    }

    /** What a link filled in is a question at once, when it is a whole one. */
    public void open() {
        keurPet();
        keurKeuzes();
        leidWetAf();
        gevraagd = invoer.isVolledig();
    }

    private void keurKeuzes() {
        boolean bekend = kan(keuzes().actoren(), invoer.getGever(), Deelrol.GEEFT)
                && kan(keuzes().actoren(), invoer.getOntvanger(), Deelrol.KRIJGT)
                && kan(keuzes().soorten(), invoer.getSoort(), Deelrol.GEEFT)
                && kan(keuzes().wetten(), invoer.getWet(), Deelrol.GEEFT)
                && kan(keuzes().fases(), invoer.getFase(), Deelrol.GEEFT);
        if (!bekend) {
            throw new OngeldigeWaarde("Deze keuze kent de deelwijzer niet.");
        }
    }

    private static boolean kan(Deelkeuzelijst lijst, String code, Deelrol rol) {
        return code == null
                || lijst.alle().stream()
                        .anyMatch(keuze ->
                                keuze.code().equals(code) && keuze.rollen().contains(rol));
    }

    private void keurPet() {
        boolean mag = aanwezige
                .pet()
                .map(Pet::code)
                .flatMap(rechten.matrix()::regel)
                .filter(regel -> regel.menu().contains(MENU))
                .isPresent();
        if (!mag) {
            throw weigerlog.paginaVanAnderePet("/toeleiding/deelwijzer.xhtml", Gevraagd.NIETS);
        }
    }

    /** Proposes the law of whoever gets the data, when it is that of one law. The former answer was one to another question. */
    public void ontvangerGekozen() {
        gevraagd = false;
        invoer.setWet(null);
        leidWetAf();
        Scherm.vergeetInvoer("wetveld");
    }

    private void leidWetAf() {
        if (invoer.getWet() == null) {
            invoer.setWet(keuzes().actoren()
                    .vind(invoer.getOntvanger())
                    .flatMap(Deelkeuze::eigenWet)
                    .orElse(null));
        }
    }

    /** Answers the question that was chosen. */
    public void vraag() {
        keurPet();
        invoer.vergeetVinkjes();
        Scherm.vergeetInvoer("antwoord");
        gevraagd = true;
        vergelijking.opnieuw();
        Scherm.naar("antwoordkop");
    }

    /** Begins anew. */
    public String wis() {
        return "/toeleiding/deelwijzer?faces-redirect=true";
    }

    /** @return whether there is an answer to show */
    public boolean isBeantwoord() {
        return gevraagd && invoer.isVolledig();
    }

    private Deelvergelijking vergelijking() {
        return vergelijking.lees(() -> {
            keurPet();
            return wijzers.wijzer().vergelijk(invoer.vraag(wijzers.vandaag()), wijzers.wereld());
        });
    }

    /** @return the answer in the world that holds */
    public DeelantwoordView getNu() {
        return DeelantwoordView.van(vergelijking().nu());
    }

    /** @return the answer in the other world */
    public DeelantwoordView getAnders() {
        return DeelantwoordView.van(vergelijking().anders());
    }

    public boolean isVerschilt() {
        return vergelijking().verschilt();
    }

    /** @return the answer in one sentence */
    public String getUitleg() {
        Deeluitkomst uitkomst = vergelijking().nu().uitkomst();
        if (uitkomst == Deeluitkomst.NEE && INWONER.equals(invoer.getGever())) {
            return Deelwijzerteksten.van("uitleg.inwoner", naam(invoer.getOntvanger()));
        }
        String geeft = naam(invoer.getGever());
        String krijgt = naam(invoer.getOntvanger());
        return keuzes().soorten().valtOnder(invoer.getSoort(), NAMENS)
                ? Deelwijzerteksten.van("uitleg.namens." + uitkomst, geeft, krijgt)
                : Deelwijzerteksten.van("uitleg." + uitkomst, geeft, krijgt);
    }

    private String naam(String code) {
        return keuzes().actoren().vind(code).map(Deelkeuze::naam).orElse("");
    }

    /** @return how many conditions are open, in words */
    public String getNogOpen() {
        return Deelwijzerteksten.open(Deelstand.open(vergelijking().nu(), invoer.aangevinkt(), invoer.getGronden())
                .size());
    }

    private Deelkeuzes keuzes() {
        return wijzers.wijzer().keuzes();
    }

    public List<SelectItem> getGevers() {
        return Deelkeuzelijsten.van(
                keuzes().actoren(), iemand -> iemand.rollen().contains(Deelrol.GEEFT));
    }

    public List<SelectItem> getOntvangers() {
        return Deelkeuzelijsten.van(
                keuzes().actoren(), iemand -> iemand.rollen().contains(Deelrol.KRIJGT));
    }

    public List<SelectItem> getSoorten() {
        return Deelkeuzelijsten.van(keuzes().soorten(), soort -> true);
    }

    public List<SelectItem> getWetten() {
        return Deelkeuzelijsten.van(keuzes().wetten(), wet -> true);
    }

    public List<SelectItem> getFases() {
        return Deelkeuzelijsten.van(keuzes().fases(), fase -> true);
    }

    public Deelinvoer getInvoer() {
        return invoer;
    }

    /** @return the version of the rules and the day on which they are asked */
    public String getVersie() {
        return Deelwijzerteksten.van("versie", wijzers.wijzer().versie(), Nederlands.datum(wijzers.vandaag()));
    }
}
