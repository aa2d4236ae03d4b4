package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.MeldingView;
import nl.samenspraak.meldpunt.Meldpunt;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/** A melding without a page around it, opened under the purpose that follows from the user's task, as the page does. */
@Path("meldingen")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class Meldingenmeting {

    @Inject
    private Meldpunt meldpunt;

    @Inject
    private Doelbindingen doelbindingen;

    /**
     * Opens a melding.
     *
     * @param id the melding
     * @return number, content and whom it is about
     */
    @GET
    @Path("{id}")
    public JsonObject melding(@PathParam("id") UUID id) {
        MeldingId melding = new MeldingId(id);
        Doelbinding doel =
                doelbindingen.uitTaak(melding.zaak(), Dossierdeel.SIGNAAL).orElseThrow();
        MeldingView view = meldpunt.open(melding, doel);
        return Json.createObjectBuilder()
                .add("nummer", view.nummer().toString())
                .add("inhoud", view.signaal().inhoud())
                .add("melder", view.melder().naam())
                .add("over", view.betrokkene().persoon().naam())
                .build();
    }
}
