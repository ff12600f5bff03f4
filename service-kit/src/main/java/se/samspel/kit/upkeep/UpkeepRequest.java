package se.samspel.kit.upkeep;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do. */
@Schema(name = "UpkeepRequest", examples = "{\"work\":\"REPLAY_PARKED_RECORDS\"}")
record UpkeepRequest(@NotNull Work work) {}
