package se.samspel.participant.waiver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("/")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waivers", description = "Waivers of secrecy. Eftergifter av sekretess.")
class WaiverResource {

    private final WaiverService waivers;

    WaiverResource(WaiverService waivers) {
        this.waivers = waivers;
    }

    @POST
    @Path("participants/{id}/waivers")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a waiver of secrecy",
            description =
                    "Records a form that the person has signed, with its directed edges. They last"
                            + " until the form's validUntil, at most the authority's"
                            + " waiverMaxMonths after the signing. An edge"
                            + " that another authority discloses under is PENDING until that"
                            + " authority confirms it. Registrerar en undertecknad eftergift av"
                            + " sekretess med riktade kanter.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerad.",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid WaiverRequest request) {
        return waivers.sign(id, request).response();
    }

    @GET
    @Path("waivers/{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a waiver",
            description =
                    "The form with its edges as they stand today. Eftergiften med kanternas läge"
                            + " i dag.")
    @APIResponse(
            responseCode = "200",
            description = "The waiver. Eftergiften.",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response read(@PathParam("id") UUID id) {
        return waivers.read(id).response();
    }

    @POST
    @Path("waivers/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a waiver",
            description =
                    "Withdraws the named edges, or all: nothing more is fetched, sent or recorded"
                            + " under them. Needs If-Match. Återkallar de angivna kanterna eller"
                            + " alla.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Återkallad.",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        return waivers.withdraw(id, request).response();
    }

    @POST
    @Path("waivers/{id}/renewal")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Renew a waiver",
            description =
                    "Records a new signature under the same form: the edges that stand last longer,"
                            + " at most the authority's waiverMaxMonths after it. 409 when the"
                            + " form has expired or is withdrawn: record a new one. Needs"
                            + " If-Match. Förnyar eftergiften med en ny underskrift.")
    @APIResponse(
            responseCode = "200",
            description = "Renewed. Förnyad.",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response renew(@PathParam("id") UUID id, @NotNull @Valid RenewalRequest request) {
        return waivers.renew(id, request).response();
    }
}
