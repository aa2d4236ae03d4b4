package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks up whom a new toeleiding is about. Between two requests it keeps who was found and chosen, never what is known of them. */
@Dependent
public class Persoonkiezer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<Map<PersoonId, PersoonRegel>> regels = new Leesbeurt<>();
    private String zoektekst;
    private List<PersoonId> gevonden;
    private long totaal;
    private PersoonId gekozen;

    /** @return the purpose of taking one in; whoever may not have it is refused */
    public Doelbinding doel() {
        return doelbindingen.voorTaak(Dossierdeel.TOELEIDINGSDOSSIER);
    }

    /** Shows all who fit what was typed. */
    public void zoek() {
        gevonden = null;
        try {
            Pagina<PersoonRegel> pagina = register.zoek(Zoekvraag.uitTekst(zoektekst, LocalDate.now(klok)), doel());
            gevonden = new ArrayList<>(
                    pagina.rijen().stream().map(PersoonRegel::id).toList());
            totaal = pagina.totaal();
            regels.zet(pagina.rijen().stream().collect(Collectors.toMap(PersoonRegel::id, Function.identity())));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("zoektekst", e.getMessage());
        }
    }

    /**
     * It is about this person.
     *
     * @param wie one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId wie) {
        gekozen = wie;
        gevonden = null;
        zoektekst = null;
        Scherm.vergeetInvoer("wieblok");
        regels.opnieuw();
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn
     */
    public PersoonRegel regel(PersoonId wie) {
        Map<PersoonId, PersoonRegel> gelezen =
                regels.leesOmTeTekenen(() -> lees(gevonden == null ? Set.of(wie) : Set.copyOf(gevonden)));
        return gelezen == null ? null : gelezen.get(wie);
    }

    private Map<PersoonId, PersoonRegel> lees(Set<PersoonId> wie) {
        Persoonsregels gelezen = register.regels(wie, doel());
        return wie.stream()
                .flatMap(id -> gelezen.van(id).stream())
                .collect(Collectors.toMap(PersoonRegel::id, Function.identity()));
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return gevonden;
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return totaal;
    }

    /** @return whom it is about, or {@code null} when nobody was chosen */
    public PersoonId getGekozen() {
        return gekozen;
    }
}
