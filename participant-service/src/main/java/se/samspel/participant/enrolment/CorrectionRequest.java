package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CorrectionRequest", examples = "{\"reason\":\"Fel person\"}")
record CorrectionRequest(@NotBlank @Size(min = 1, max = 2000) String reason) {}
