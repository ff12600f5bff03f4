package se.samspel.participant.disclosed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("waivers/{id}/disclosures")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures", description = "Snapshots for a recipient. Utlämnanden.")
class DisclosedResource {

    private final DisclosedService disclosures;

    DisclosedResource(DisclosedService disclosures) {
        this.disclosures = disclosures;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List what was disclosed under a waiver",
            description =
                    "What the form's controller has disclosed under it: each version with its"
                            + " snapshot, and each fetch. Vad som har lämnats ut enligt"
                            + " eftergiften, i vilka versioner, och varje hämtning.")
    public PageView<DisclosedView> read(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return disclosures.read(id, page);
    }
}
