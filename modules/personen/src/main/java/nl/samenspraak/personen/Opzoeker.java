package nl.samenspraak.personen;

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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * Looks people up in the register for one screen. Between two requests it keeps who was found, never what is known of them: that is read again when
 * it is drawn again. The purpose is the screen's own; the field in which somebody types is called {@code zoektekst}.
 */
@Dependent
public class Opzoeker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personenregister register;

    @Inject
    private Clock klok;

    private final Leesbeurt<Map<PersoonId, PersoonRegel>> regels = new Leesbeurt<>();
    private List<PersoonId> gevonden;
    private long totaal;

    /**
     * Finds all who fit what was typed, or says at the field what is wrong with it.
     *
     * @param tekst what was typed
     * @param doel for what purpose
     */
    public void zoek(String tekst, Doelbinding doel) {
        vergeet();
        try {
            Pagina<PersoonRegel> pagina = register.zoek(Zoekvraag.uitTekst(tekst, LocalDate.now(klok)), doel);
            gevonden = new ArrayList<>(
                    pagina.rijen().stream().map(PersoonRegel::id).toList());
            totaal = pagina.totaal();
            regels.zet(pagina.rijen().stream().collect(Collectors.toMap(PersoonRegel::id, Function.identity())));
        } catch (OngeldigeWaarde teRuimOfOnaf) {
            Scherm.fout("zoektekst", teRuimOfOnaf.getMessage());
        }
    }

    /**
     * Reads somebody now, whom the screen goes on with.
     *
     * @param wie somebody
     * @param doel for what purpose
     * @return by what that person is told from others; empty when the register holds nobody like that
     */
    public Optional<PersoonRegel> neem(PersoonId wie, Doelbinding doel) {
        vergeet();
        Map<PersoonId, PersoonRegel> gelezen = lees(Set.of(wie), doel);
        regels.zet(gelezen);
        return Optional.ofNullable(gelezen.get(wie));
    }

    private Map<PersoonId, PersoonRegel> lees(Set<PersoonId> wie, Doelbinding doel) {
        return register.regels(wie, doel).regels();
    }

    /** Shows nobody any more. */
    public void vergeet() {
        gevonden = null;
        totaal = 0;
        regels.opnieuw();
    }

    /**
     * @param wie one of those found, or somebody with whom the screen went on
     * @param doel for what purpose
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
     */
    public PersoonRegel regel(PersoonId wie, Supplier<Doelbinding> doel) {
        Map<PersoonId, PersoonRegel> gelezen = regels.leesOmTeTekenen(() ->
                lees(gevonden != null && gevonden.contains(wie) ? Set.copyOf(gevonden) : Set.of(wie), doel.get()));
        return gelezen == null ? null : gelezen.get(wie);
    }

    /** @return those whom the search found; {@code null} when nothing was asked */
    public List<PersoonId> gevonden() {
        return gevonden;
    }

    /** @return how many fit the search in all */
    public long totaal() {
        return totaal;
    }
}
