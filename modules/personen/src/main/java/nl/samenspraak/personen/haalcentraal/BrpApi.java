package nl.samenspraak.personen.haalcentraal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * The one operation that we use of the published interface. Purpose, processing and user go in the headers that gateways before the registry ask
 * for their own log (protocollering).
 */
@Path("/personen")
public interface BrpApi {

    /**
     * @param vraag the question, as JSON
     * @return the answer, whatever its status
     */
    @POST
    @Consumes("application/json; charset=utf-8")
    @Produces("application/json")
    Response personen(
            @HeaderParam("X-API-KEY") String sleutel,
            @HeaderParam("x-origin-oin") String oin,
            @HeaderParam("x-doelbinding") String doelbinding,
            @HeaderParam("x-verwerking") String verwerking,
            @HeaderParam("x-gebruiker") String gebruiker,
            String vraag);
}
