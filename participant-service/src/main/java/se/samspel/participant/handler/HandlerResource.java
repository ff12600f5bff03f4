package se.samspel.participant.handler;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("protected-handlers")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protected persons", description = "Named handlers. Namngivna handläggare.")
class HandlerResource {

    private final HandlerService handlers;

    HandlerResource(HandlerService handlers) {
        this.handlers = handlers;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "getProtectedHandlers",
            summary = "Read who handles protected persons",
            description =
                    "The authority's named handlers; 404 while none are named: protected persons'"
                            + " records then follow the rules of all records, and each access is"
                            + " reviewed. Vilka som handlägger skyddade personer.")
    @APIResponse(
            responseCode = "200",
            description = "The handlers. Handläggarna.",
            content = @Content(schema = @Schema(implementation = HandlersView.class)))
    public Response read() {
        return handlers.read().response();
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putProtectedHandlers",
            summary = "Name who handles protected persons",
            description =
                    "Once some are named, only one of them, known by the claim handler of its"
                            + " token, may change the list (403). Namnger handläggare; därefter"
                            + " får bara någon av dem ändra listan.")
    @APIResponse(
            responseCode = "201",
            description = "Named for the first time. Namngivna första gången.",
            content = @Content(schema = @Schema(implementation = HandlersView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Named. Namngivna.",
            content = @Content(schema = @Schema(implementation = HandlersView.class)))
    public Response name(@NotNull @Valid HandlersRequest request) {
        return handlers.name(request).response();
    }
}
