package se.samspel.funding.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.SecretAddresses;

/**
 * Open, because the secret in the address says what may be read: no calendar program has a token.
 */
@Path("/calendars/{secret: [^/]+}.ics")
@PermitAll
@Tag(name = "Year wheel")
class PublishedCalendarResource {

    private final CalendarService service;
    private final SecretAddresses addresses;

    PublishedCalendarResource(CalendarService service, SecretAddresses addresses) {
        this.service = service;
        this.addresses = addresses;
    }

    @GET
    @Produces(CalendarResource.CALENDAR + ";charset=UTF-8")
    @Operation(
            operationId = "getPublishedCalendar",
            summary = "Read a calendar by its secret address",
            description =
                    "The same steps and meetings as of the association's own calendar, without a"
                            + " token and in the address's language; 404 once it is replaced or"
                            + " revoked. Årshjulet och sammanträdena via hemlig adress.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar. Kalendern.",
            content =
                    @Content(
                            mediaType = CalendarResource.CALENDAR,
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            maxLength = 1_000_000,
                                            examples = CalendarResource.EXAMPLE)))
    public Response calendar(
            @PathParam("secret")
                    @Parameter(
                            description = "As in the url that was shown. Hemligheten.",
                            schema = @Schema(maxLength = 43),
                            example = "rN1sYkq0fQ7s3JX0b2v8c5m1d9t6w4z0aB3eF7hK2pU")
                    String secret) {
        var written = service.published(addresses.enter(secret));
        return CalendarResource.answer(written.text(), written.language()).build();
    }
}
