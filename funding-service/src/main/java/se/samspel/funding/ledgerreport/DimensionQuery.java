package se.samspel.funding.ledgerreport;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which project and cost centre alone. */
public class DimensionQuery {

    @QueryParam("project")
    @Size(max = 40)
    @Parameter(description = "Of this project alone: an intervention's id. Bara projektet.")
    @Nullable String project;

    @QueryParam("costCentre")
    @Size(max = 40)
    @Parameter(description = "Of this cost centre alone. Bara kostnadsstället.")
    @Nullable String costCentre;
}
