package se.samspel.referral.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

/** Reads a referral's access log. */
@Path("/referrals/{id}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Access log")
class AccessLogResource {

    private final AccessLogService accessLog;

    AccessLogResource(AccessLogService accessLog) {
        this.accessLog = accessLog;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getReferralAccessLog",
            summary = "Read a referral's access log",
            description =
                    "Every reading and change of the referral while it was the caller's record,"
                            + " newest first: the referrer's until the reception, the host's from"
                            + " then on. Alla läsningar och ändringar medan remissen var den egna,"
                            + " nyast först: remittentens till mottagandet, därefter"
                            + " huvudmannens.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = AccessPage.class)))
    public PageView<AccessView> read(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return accessLog.read(id, page);
    }

    @GET
    @Path("/for-the-person")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getReferralAccessLogForThePerson",
            summary = "Read a referral's access log for the person",
            description =
                    "The same by day: units, purposes and operations in plain words, without staff."
                            + " Samspel-Purpose must be SUBJECT_REQUEST (422 else). Loggen till"
                            + " personen själv: dagar, enheter och ändamål, inga handläggare.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = PersonsAccessPage.class)))
    public PageView<PersonsAccess> readForThePerson(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return accessLog.readForThePerson(id, page);
    }

    /** For the API's description: a page's items. */
    @Schema(name = "AccessPage")
    record AccessPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<AccessView> items) {}

    /** For the API's description: a page's items. */
    @Schema(name = "PersonsAccessPage")
    record PersonsAccessPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<PersonsAccess> items) {}
}
