package se.samspel.participant.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PostponementRequest", examples = "{\"dueOn\":\"2027-01-15\"}")
record PostponementRequest(@NotNull LocalDate dueOn) {}
