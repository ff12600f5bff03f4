package se.samspel.participant.retention;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rule to look by. */
@Schema(
        name = "ErasurePreviewRequest",
        examples = "{\"ruleId\":\"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d21\"}")
record ErasurePreviewRequest(@NotNull UUID ruleId) {}
