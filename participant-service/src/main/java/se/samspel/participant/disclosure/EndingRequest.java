package se.samspel.participant.disclosure;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why nothing more is to be fetched, if the discloser says so. */
@Schema(name = "DisclosureEndingRequest", examples = "{\"reason\":\"…\"}")
record EndingRequest(@Size(min = 1, max = 2000) @Nullable String reason) {}
