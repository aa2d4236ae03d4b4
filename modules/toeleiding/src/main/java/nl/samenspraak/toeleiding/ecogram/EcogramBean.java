package nl.samenspraak.toeleiding.ecogram;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** The page with the ecogram: the drawing, and the same facts as a list. */
@Named("ecogram")
@ViewScoped
public class EcogramBean extends Toeleidingscherm<Weigerreden, EcogramView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ecogramlezer lezer;

    @Override
    protected EcogramView lees(ToeleidingId dossier, Doelbinding doel) {
        return lezer.open(dossier, doel);
    }

    @Override
    protected long versie(EcogramView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/ecogram.xhtml?id=%s";
    }

    /** @return where everything stands; {@code null} while nothing is shown */
    public Ecogramtekening getTekening() {
        EcogramView view = getView();
        return view == null
                ? null
                : Ecogramtekening.van(
                        view.feiten(), view.feiten().stream().map(this::naam).toList());
    }

    /**
     * @param feit somebody around the client
     * @return what that is called: a name, or what it is to the client
     */
    public String naam(Ecogramfeit feit) {
        return feit.naam().isEmpty() ? rol(feit) : feit.naam();
    }

    /**
     * @param feit somebody around the client
     * @return what that is to the client
     */
    public String rol(Ecogramfeit feit) {
        return switch (feit.rol()) {
            case "" -> Toeleidingteksten.tekst("ecogram.lijn." + feit.lijn());
            case "VERTEGENWOORDIGER", "ONDERSTEUNER" -> Toeleidingteksten.tekst("ecogram.rol." + feit.rol());
            default -> Toeleidingteksten.tekst("relatie." + feit.rol());
        };
    }

    /** @return the kinds of lines that are in the drawing */
    public List<Ecogramlijn> getLijnen() {
        return getView() == null
                ? List.of()
                : getView().feiten().stream()
                        .map(Ecogramfeit::lijn)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
