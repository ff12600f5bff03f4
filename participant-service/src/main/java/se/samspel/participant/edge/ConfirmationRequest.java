package se.samspel.participant.edge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The discloser will disclose under the edge.
 *
 * @param participantId its own record of the person, where it has one
 */
@Schema(
        name = "EdgeConfirmationRequest",
        examples = "{\"participantId\":\"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07\"}")
record ConfirmationRequest(@Nullable UUID participantId) {}
