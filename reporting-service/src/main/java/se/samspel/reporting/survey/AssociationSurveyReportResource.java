package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/survey-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class AssociationSurveyReportResource {

    private final SurveyReportService service;

    AssociationSurveyReportResource(SurveyReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getAssociationSurveyReport",
            summary = "What an association's own rounds say",
            description =
                    "For its office and its members' authorities: closed rounds of its board,"
                            + " managers and referrers. För kansliet och medlemmarnas myndigheter.")
    @APIResponseSchema(SurveyReportView.class)
    public Response ofAssociation(
            @PathParam("associationId") @Pattern(regexp = "\\d{10}") String associationId,
            @Valid @BeanParam InstrumentQuery query) {
        return Response.ok(
                        SurveyReportView.of(
                                service.ofAssociation(
                                        associationId, query.instrument, query.version)))
                .build();
    }
}
