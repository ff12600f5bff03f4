package se.samspel.participant.edge;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The discloser will not disclose under the edge, and why if it says so. */
@Schema(name = "EdgeRefusalRequest", examples = "{\"reason\":\"…\"}")
record RefusalRequest(@Size(min = 1, max = 2000) @Nullable String reason) {}
