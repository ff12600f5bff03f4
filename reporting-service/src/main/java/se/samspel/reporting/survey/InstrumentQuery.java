package se.samspel.reporting.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which version of which questionnaire is asked about. */
public class InstrumentQuery {

    @QueryParam("instrument")
    @NotNull
    @Pattern(regexp = "[a-z0-9-]{1,60}")
    @Parameter(
            description = "Its key. Instrumentets nyckel.",
            schema = @Schema(maxLength = 60),
            example = "participant-experience")
    String instrument = "";

    @QueryParam("version")
    @NotNull
    @Pattern(regexp = "[A-Za-z0-9.-]{1,20}")
    @Parameter(
            description = "Its version. Instrumentets version.",
            schema = @Schema(maxLength = 20),
            example = "2.1")
    String version = "";
}
