package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.triage.MeldingView;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.verdelen.Werklijst;
import nl.samenspraak.meldpunt.verdelen.Werkregel;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.verdelen.Werkvolgorde;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;

/** A melding without a page around it, opened under the purpose that follows from the user's task, as the page does. */
@Path("meldingen")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class Meldingenmeting {

    private static final int BLADZIJDE = 25;

    @Inject
    private Triage triage;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Doelbindingen doelbindingen;

    /**
     * Lists open meldingen of everybody, as far down as somebody can turn over.
     *
     * @param vanaf how many rows to skip
     * @return the numbers on that page
     */
    @GET
    @Path("lijst")
    public String lijst(@QueryParam("vanaf") int vanaf) {
        Werkvoorraadvraag vraag = new Werkvoorraadvraag(
                Werklijst.ALLE, Werkvoorraadvraag.OPEN, null, Werkvolgorde.AANGENOMEN, true, vanaf, BLADZIJDE);
        Pagina<Werkregel> pagina = verdeling.werkvoorraad(vraag, doelbindingen.voorTaak("melding-beoordelen"));
        return Telgrens.woorden(pagina.totaal(), vanaf) + "\n"
                + pagina.rijen().stream().map(rij -> rij.nummer().toString()).collect(Collectors.joining("\n"));
    }

    /**
     * Opens a melding.
     *
     * @param id the melding
     * @return number, content, melder and whom it is about
     */
    @GET
    @Path("{id}")
    public String melding(@PathParam("id") UUID id) {
        MeldingId melding = new MeldingId(id);
        Doelbinding doel =
                doelbindingen.uitTaak(melding.zaak(), Dossierdeel.SIGNAAL).orElseThrow();
        MeldingView view = triage.open(melding, doel);
        return String.join(
                "\n",
                view.nummer().toString(),
                view.signaal().inhoud(),
                view.melder().naam(),
                view.betrokkene().persoon().naam());
    }
}
