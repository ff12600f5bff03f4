package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;

@Path("/interventions/{interventionId}/survey-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class SurveyReportResource {

    private final SurveyReportService service;

    SurveyReportResource(SurveyReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getSurveyReport",
            summary = "What an intervention's rounds say",
            description =
                    "For each group, round and question: how many answered, mean, share positive,"
                            + " distribution, by sex, and the association's and the nation's rounds"
                            + " that ended the same year. Groups under five are shown to nobody;"
                            + " others than the host read closed rounds and no answer that few gave."
                            + " Svar per grupp, runda och fråga, jämfört med förbundet och landet;"
                            + " grupper under fem visas aldrig.")
    @APIResponseSchema(SurveyReportView.class)
    public Response ofIntervention(
            @PathParam("interventionId") UUID interventionId,
            @Valid @BeanParam InstrumentQuery query) {
        return Response.ok(
                        SurveyReportView.of(
                                service.ofIntervention(
                                        interventionId, query.instrument, query.version)))
                .build();
    }
}
