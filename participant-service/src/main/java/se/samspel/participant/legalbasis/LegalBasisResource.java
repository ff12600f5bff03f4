package se.samspel.participant.legalbasis;

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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PersonalData;

@Path("legal-bases")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights", description = "What a person may ask for. Den enskildes rättigheter.")
class LegalBasisResource {

    private final LegalBasisService bases;

    LegalBasisResource(LegalBasisService bases) {
        this.bases = bases;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read the legal bases",
            description =
                    "The basis in force for each purpose of the calling authority, and the purposes"
                            + " that lack one. Den rättsliga grunden för varje ändamål.")
    @APIResponse(
            responseCode = "200",
            description = "The bases. Grunderna.",
            content = @Content(schema = @Schema(implementation = LegalBasesView.class)))
    public LegalBasesView read() {
        return bases.read();
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide the legal basis for a purpose",
            description =
                    "A new version; If-None-Match: * for a purpose's first, If-Match with its"
                            + " version after that. Beslutar den rättsliga grunden för ett"
                            + " ändamål; ny version.")
    @APIResponse(
            responseCode = "200",
            description = "In force. Gäller.",
            content = @Content(schema = @Schema(implementation = LegalBasisView.class)))
    public Response decide(@NotNull @Valid LegalBasisRequest request) {
        LegalBasisView basis = bases.decide(request);
        return Answer.ok(basis, basis.version());
    }
}
