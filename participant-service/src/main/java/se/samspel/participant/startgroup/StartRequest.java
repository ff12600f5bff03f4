package se.samspel.participant.startgroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StartGroupStartRequest", examples = "{\"startedOn\":\"2020-01-15\"}")
record StartRequest(@NotNull LocalDate startedOn) {}
