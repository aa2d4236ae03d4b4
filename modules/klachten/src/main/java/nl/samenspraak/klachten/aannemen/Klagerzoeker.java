package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks a klager up in the register, so that klachten of the same person are found together; it need not be done. */
@Dependent
public class Klagerzoeker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String zoektekst;
    private final Leesbeurt<Map<PersoonId, PersoonRegel>> regels = new Leesbeurt<>();
    private List<PersoonId> gevonden;
    private long totaal;
    private PersoonId gekozen;

    /** Shows all who fit what was typed. */
    void zoek() {
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

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    /** @return the person as the register knows him; empty for nobody */
    Optional<PersoonRegel> kies(PersoonId persoon) {
        gekozen = persoon;
        gevonden = null;
        zoektekst = null;
        if (persoon == null) {
            return Optional.empty();
        }
        regels.zet(lees(Set.of(persoon)));
        return Optional.ofNullable(regel(persoon));
    }

    private Map<PersoonId, PersoonRegel> lees(Set<PersoonId> wie) {
        Persoonsregels gelezen = register.regels(wie, doel());
        return wie.stream()
                .flatMap(id -> gelezen.van(id).stream())
                .collect(Collectors.toMap(PersoonRegel::id, Function.identity()));
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
     */
    public PersoonRegel regel(PersoonId wie) {
        Map<PersoonId, PersoonRegel> gelezen = regels.leesOmTeTekenen(
                () -> lees(gevonden != null && gevonden.contains(wie) ? Set.copyOf(gevonden) : Set.of(wie)));
        return gelezen == null ? null : gelezen.get(wie);
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

    /** @return who the klager is, or {@code null} when nobody was chosen */
    public PersoonId getGekozen() {
        return gekozen;
    }
}
