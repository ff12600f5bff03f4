package se.samspel.referral.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** What an owner does with a subscription. */
@Path("/webhook-subscriptions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class SubscriptionActsResource {

    private final SubscriptionActs acts;
    private final CurrentCaller caller;

    SubscriptionActsResource(SubscriptionActs acts, CurrentCaller caller) {
        this.acts = acts;
        this.caller = caller;
    }

    @POST
    @Path("/secret-rotation")
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Rotate the signing secret",
            description =
                    "The new secret is in this answer alone; the old one signs too for 24 hours."
                            + " Needs If-Match. Den nya hemligheten finns bara i detta svar; den gamla"
                            + " signerar också i 24 timmar.")
    @APIResponse(
            responseCode = "200",
            description = "Rotated. Utbytt.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response rotate(@PathParam("id") UUID id, @NotNull @Valid EmptyRequest request) {
        caller.authority();
        return acts.rotate(id).answer();
    }

    @POST
    @Path("/disabling")
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "disableWebhook",
            summary = "Disable a subscription",
            description =
                    "Nothing is sent until it is enabled; nothing is lost. Needs If-Match. Inget sänds"
                            + " förrän den slås på igen; inget går förlorat.")
    @APIResponse(
            responseCode = "200",
            description = "Disabled. Avstängd.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response disable(@PathParam("id") UUID id, @NotNull @Valid EmptyRequest request) {
        caller.authority();
        return acts.disable(id).answer();
    }

    @POST
    @Path("/enabling")
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "enableWebhook",
            summary = "Enable a subscription",
            description =
                    "Goes on where it stood: what could not be delivered is tried again. Needs"
                            + " If-Match. Fortsätter där den stod: det som inte kunde lämnas prövas"
                            + " igen.")
    @APIResponse(
            responseCode = "200",
            description = "Enabled. Påslagen.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response enable(@PathParam("id") UUID id, @NotNull @Valid EmptyRequest request) {
        caller.authority();
        return acts.enable(id).answer();
    }

    @POST
    @Path("/replay")
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "replayWebhook",
            summary = "Have events sent again",
            description =
                    "All after a cursor of the feed by the subscription's filters, or single events."
                            + " Their ids are the same as before. Alla efter en plats i flödet enligt"
                            + " prenumerationens filter, eller enskilda händelser. Deras id är desamma"
                            + " som förut.")
    @APIResponse(
            responseCode = "202",
            description = "They will be sent. De sänds.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response replay(@PathParam("id") UUID id, @NotNull @Valid ReplayRequest request) {
        caller.authority();
        if ((request.after() == null) == (request.eventIds() == null)) {
            throw Problem.malformed(
                    "/after",
                    "one-of-two",
                    Text.of("Ange after eller eventIds.", "Send after or eventIds."));
        }
        return acts.replay(id, request).answer();
    }

    @POST
    @Path("/test")
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "testWebhook",
            summary = "Have a test event sent",
            description =
                    "Sent once, also while the subscription is disabled; the log of deliveries tells"
                            + " what came of it. Sänds en gång, också när prenumerationen är avstängd;"
                            + " loggen visar hur det gick.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent. Den sänds.",
            content = @Content(schema = @Schema(implementation = TestView.class)))
    public Response test(@PathParam("id") UUID id, @NotNull @Valid EmptyRequest request) {
        caller.authority();
        return Response.accepted(acts.test(id)).build();
    }
}
