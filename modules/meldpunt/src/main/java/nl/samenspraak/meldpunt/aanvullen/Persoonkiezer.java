package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks up whom a melding is about. What was found is shown once; who wants to see it again, looks again. */
@Dependent
public class Persoonkiezer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<Pagina<PersoonRegel>> gevonden = new Leesbeurt<>();

    void zoek(String tekst) {
        try {
            gevonden.zet(register.zoek(
                    Zoekvraag.uitTekst(tekst, LocalDate.now(klok)), doelbindingen.voorTaak(Behandeling.BEOORDELEN)));
        } catch (OngeldigeWaarde teRuim) {
            Scherm.fout("zoektekst", teRuim.getMessage());
        }
    }

    void vergeet() {
        gevonden.opnieuw();
    }

    /** @return who was found just now; {@code null} when nothing was asked */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden.lees(() -> null);
    }
}
