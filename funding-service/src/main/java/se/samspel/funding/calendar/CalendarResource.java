package se.samspel.funding.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.calendar.domain.CalendarLanguage;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/year-wheel.ics")
@Tag(name = "Year wheel")
class CalendarResource {

    static final String CALENDAR = "text/calendar";
    static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samspel//Year wheel//SV\r\n"
                    + "END:VCALENDAR\r\n";

    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @Produces(CALENDAR + ";charset=UTF-8")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getYearWheelCalendar",
            summary = "Read the year wheel as a calendar",
            description =
                    "iCalendar (RFC 5545): steps and meetings of the board from last year to the"
                            + " year after next, as whole days with alarms; without persons. In"
                            + " Swedish unless Accept-Language ranks English before it. Årshjulet"
                            + " och sammanträdena som kalender.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar. Kalendern.",
            content =
                    @Content(
                            mediaType = CALENDAR,
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            maxLength = 1_000_000,
                                            examples = EXAMPLE)))
    public Response calendar(
            @PathParam("associationId") String associationId, @Context HttpHeaders headers) {
        CalendarLanguage language =
                prefersEnglish(headers) ? CalendarLanguage.EN : CalendarLanguage.SV;
        return answer(service.of(AssociationId.inPath(associationId), language), language)
                .header("Vary", "Accept-Language")
                .build();
    }

    static Response.ResponseBuilder answer(String calendar, CalendarLanguage language) {
        return Response.ok(calendar)
                .header("Cache-Control", "private, no-cache")
                .language(language.name().toLowerCase(Locale.ROOT));
    }

    private static boolean prefersEnglish(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("sv") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }
}
