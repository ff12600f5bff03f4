package se.samspel.referral.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** One item and what came of it. */
@Path("/team-meetings/{id}/items/{itemId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class AdviceResource {

    private final AdviceService advice;
    private final PlanService plans;

    AdviceResource(AdviceService advice, PlanService plans) {
        this.advice = advice;
        this.plans = plans;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getAgendaItem",
            summary = "Read an item with advice, plan and follow-up",
            description =
                    "For the host, for team authorities while it is on the agenda and their own edge"
                            + " stands, and for the referrer by CASE_STATUS; each part by the edge."
                            + " För huvudmannen, för teamets myndigheter så länge punkten står på"
                            + " dagordningen och samtycket gäller dem, och för remittenten.")
    @APIResponse(
            responseCode = "200",
            description = "The item. Punkten.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return advice.read(id, itemId);
    }

    @POST
    @Path("/advice")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "giveAdvice",
            summary = "Give the own authority's advice on an item",
            description =
                    "After the meeting was held, by each authority that took part in the item. Advice,"
                            + " never a decision; an earlier one is kept. Råd från en myndighet som"
                            + " deltog i punkten; aldrig ett beslut. Tidigare råd bevaras.")
    @APIResponse(
            responseCode = "201",
            description = "Given. Lämnat.",
            content = @Content(schema = @Schema(implementation = AdviceView.class)))
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid AdviceRequest request) {
        return advice.give(id, itemId, request);
    }

    @GET
    @Path("/plan")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getTeamPlan",
            summary = "Read an item's plan",
            description =
                    "All rows for the host and with PLAN in the edge, else those that the caller is"
                            + " responsible for. Planen: alla rader, eller de egna.")
    @APIResponse(
            responseCode = "200",
            description = "The plan. Planen.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response plan(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return plans.read(id, itemId);
    }

    @PUT
    @Path("/plan")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "setTeamPlan",
            summary = "Set an item's plan",
            description =
                    "The host replaces it as a whole: activity, goal, responsible authority, due day."
                            + " The first PUT sends If-None-Match: *, later ones If-Match. Planen"
                            + " ersätts i sin helhet: aktivitet, mål, ansvarig, klart senast.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response set(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid PlanRequest request) {
        return plans.set(id, itemId, request);
    }

    @POST
    @Path("/follow-up")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "followUpTeamPlan",
            summary = "Follow an item up",
            description =
                    "Once, by the host: how the plan has turned out. Needs If-Match. Uppföljning av"
                            + " punkten, en gång, av huvudmannen.")
    @APIResponse(
            responseCode = "200",
            description = "Followed up. Uppföljd.",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response followUp(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid FollowUpRequest request) {
        return plans.followUp(id, itemId, request);
    }
}
