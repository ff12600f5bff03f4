package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResumptionRequest", examples = "{\"resumedOn\":\"2020-03-02\"}")
record ResumptionRequest(@NotNull LocalDate resumedOn) {}
