package se.samspel.funding.question;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "QuestionClosingRequest", examples = "{\"validUntil\":\"2027-12-31\"}")
record QuestionClosingRequest(
        @NotNull @Schema(description = "The last day it is asked. Sista dagen den ställs.")
                LocalDate validUntil) {}
