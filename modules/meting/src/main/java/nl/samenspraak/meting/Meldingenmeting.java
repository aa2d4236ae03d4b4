package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.triage.MeldingView;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/** A melding without a page around it, opened under the purpose that follows from the user's task, as the page does. */
@Path("meldingen")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class Meldingenmeting {

    @Inject
    private Triage triage;

    @Inject
    private Doelbindingen doelbindingen;

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
