package nl.samenspraak.meldpunt.aanvullen;

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
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks up whom a melding is about. It keeps who was found, and reads what it shows of them. */
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
    private List<PersoonId> gevonden;
    private long totaal;

    void zoek(String tekst) {
        vergeet();
        try {
            Pagina<PersoonRegel> pagina = register.zoek(Zoekvraag.uitTekst(tekst, LocalDate.now(klok)), doel());
            gevonden = new ArrayList<>(
                    pagina.rijen().stream().map(PersoonRegel::id).toList());
            totaal = pagina.totaal();
            regels.zet(pagina.rijen().stream().collect(Collectors.toMap(PersoonRegel::id, Function.identity())));
        } catch (OngeldigeWaarde teRuim) {
            Scherm.fout("zoektekst", teRuim.getMessage());
        }
    }

    void vergeet() {
        gevonden = null;
        totaal = 0;
        regels.opnieuw();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Behandeling.BEOORDELEN);
    }

    /** @return who was found; {@code null} when nothing was asked */
    public List<PersoonId> getGevonden() {
        return gevonden;
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return totaal;
    }

    /**
     * @param wie one of those found
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
     */
    public PersoonRegel regel(PersoonId wie) {
        Map<PersoonId, PersoonRegel> gelezen = regels.leesOmTeTekenen(
                () -> register.regels(Set.copyOf(gevonden), doel()).regels());
        return gelezen == null ? null : gelezen.get(wie);
    }
}
