package se.samspel.participant.employer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.employer.domain.PlacementOutcome;

@Schema(
        name = "PlacementEndRequest",
        examples = "{\"endedOn\":\"2020-06-15\",\"outcome\":\"EMPLOYED\"}")
record PlacementEndRequest(@NotNull LocalDate endedOn, @NotNull PlacementOutcome outcome) {}
