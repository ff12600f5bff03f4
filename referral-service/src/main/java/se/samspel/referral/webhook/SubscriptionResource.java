package se.samspel.referral.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.webhook.TargetGuard;

/** An authority subscribes to its own events: no person is in them. */
@Path("/webhook-subscriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class SubscriptionResource {

    private final SubscriptionService subscriptions;
    private final AttemptLog attempts;
    private final TargetGuard guard;
    private final CurrentCaller caller;

    SubscriptionResource(
            SubscriptionService subscriptions,
            AttemptLog attempts,
            TargetGuard guard,
            CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.attempts = attempts;
        this.guard = guard;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Scope.EVENTS_READ)
    @Idempotent
    @Operation(
            operationId = "subscribeWebhook",
            summary = "Subscribe to the own events",
            description =
                    "Events of the own feed are sent to url as they come, signed by Standard Webhooks"
                            + " 1.0. The secret is in this answer alone; a repeated call shows none."
                            + " Händelser i det egna flödet sänds till url när de kommer, signerade"
                            + " enligt Standard Webhooks 1.0. Hemligheten finns bara i detta svar; ett"
                            + " upprepat anrop visar ingen.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed. Prenumererar.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response subscribe(@NotNull @Valid SubscribeRequest request) {
        caller.authority();
        return subscriptions.subscribe(request, brokenBy(request.url())).answer();
    }

    @GET
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "listWebhookSubscriptions",
            summary = "List the own subscriptions",
            description = "The newest first, without secrets. De nyaste först, utan hemligheter.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = SubscriptionPage.class)))
    public PageView<SubscriptionView> list(@BeanParam @Valid PageQuery page) {
        return subscriptions.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "getWebhookSubscription",
            summary = "Read a subscription",
            description = "Without its secret. Utan dess hemlighet.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription. Prenumerationen.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response read(@PathParam("id") UUID id) {
        caller.authority();
        SubscriptionView view = subscriptions.read(id);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "changeWebhookSubscription",
            summary = "Change a subscription",
            description =
                    "Its address and filters, for what is sent from now on. Needs If-Match. Dess"
                            + " adress och filter, för det som sänds från och med nu.")
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response change(@PathParam("id") UUID id, @NotNull @Valid ChangeRequest request) {
        caller.authority();
        SubscriptionView view = subscriptions.change(id, request, brokenBy(request.url()));
        return Answer.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "deleteWebhookSubscription",
            summary = "End a subscription",
            description =
                    "Nothing more is sent; its log goes too. Needs If-Match. Inget mer sänds; också"
                            + " loggen tas bort.")
    @APIResponse(responseCode = "204", description = "Ended. Avslutad.")
    public void delete(@PathParam("id") UUID id) {
        caller.authority();
        subscriptions.delete(id);
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Read the log of deliveries",
            description =
                    "Each try of the last 30 days, the newest first: what was answered, how long it"
                            + " took, when it is tried again. Varje försök de senaste 30 dagarna, det"
                            + " nyaste först: svar, tid och nästa försök.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = AttemptPage.class)))
    public PageView<AttemptView> deliveries(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        caller.authority();
        return attempts.page(id, page);
    }

    /** Asks DNS, so it comes before the transaction, which tells it in its turn. */
    private @Nullable BrokenRule brokenBy(String url) {
        try {
            guard.reach(url);
            return null;
        } catch (BrokenRule broken) {
            return broken;
        }
    }

    /** For the API's description: a page's items. */
    @Schema(name = "WebhookSubscriptionPage")
    record SubscriptionPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<SubscriptionView> items) {}

    /** For the API's description: a page's items. */
    @Schema(name = "WebhookAttemptPage")
    record AttemptPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<AttemptView> items) {}
}
