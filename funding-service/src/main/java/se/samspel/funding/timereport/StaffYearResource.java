package se.samspel.funding.timereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/esf-staff-years/{year}")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
class StaffYearResource {

    private final StaffYearService service;
    private final Pages pages;

    StaffYearResource(StaffYearService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listEsfStaffYears",
            summary = "List how much of each person's year is used up",
            description =
                    "In all the association's ESF projects together; for the office alone. Alla"
                            + " ESF-projekt tillsammans, endast för kansliet.")
    public PageView<StaffYearView> list(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(
                page,
                service.list(association, year, page),
                () -> service.count(association, year));
    }
}
