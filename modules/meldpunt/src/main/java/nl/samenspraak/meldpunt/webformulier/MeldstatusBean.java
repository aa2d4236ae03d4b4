package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** The page on which a melder asks how far the melding is (R-MEL-13). The code never comes in an address. */
@Named("meldstatus")
@RequestScoped
public class MeldstatusBean {

    private static final int TE_VAAK = 429;

    @Inject
    private Statuspagina statuspagina;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Meldrem rem;

    private String nummer;
    private String code;
    private Voortgang voortgang;

    /** Looks. Whatever is wrong, the answer is the same; it counts before it is looked at, and after a few one has to wait. */
    public void kijk() {
        String adres = aanwezige.werkplek();
        Optional<Meldingnummer> welke = Meldingnummer.lees(nummer);
        String ding = welke.map(Meldingnummer::toString).orElse("");
        if (!rem.codes().neem(adres, ding)) {
            Faces.getResponse().setStatus(TE_VAAK);
            Scherm.fout(Meldteksten.publiek("status.wacht"));
            return;
        }
        voortgang = welke.flatMap(gelezen -> Statuscode.van(code).flatMap(geheim -> zoek(gelezen, geheim)))
                .orElse(null);
        if (voortgang == null) {
            Scherm.fout(Meldteksten.publiek("status.nietgevonden"));
        } else {
            rem.codes().geefTerug(adres, ding);
        }
    }

    private Optional<Voortgang> zoek(Meldingnummer gelezen, Statuscode geheim) {
        try {
            return Optional.of(aanwezige.alsMelder(
                    Statuspagina.WERKPLEK,
                    () -> statuspagina.voortgang(gelezen, geheim, doelbindingen.voorTaak(Statuspagina.DOEL))));
        } catch (Weigering geenMeldingVanDezeMelder) {
            return Optional.empty();
        }
    }

    /** @return how far it is; {@code null} as long as nothing was found */
    public Voortgang getVoortgang() {
        return voortgang;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
