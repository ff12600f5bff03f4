package se.samspel.funding.question;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

@Schema(name = "QuestionClosingRequest", examples = "{\"validUntil\":\"2027-12-31\"}")
record QuestionClosingRequest(
        @NotNull @Schema(description = "The last day it is asked. Sista dagen den ställs.")
                LocalDate validUntil) {}
