package se.samspel.referral.agenda;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a joint team is to talk about. */
@Schema(
        name = "AgendaItemRequest",
        examples = "{\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\"}")
record ItemRequest(
        @Schema(description = "A referral to this team. En remiss till teamet.")
                @Nullable UUID referralId,
        @Schema(
                        description =
                                "Instead: a question about nobody who can be identified; stored"
                                        + " encrypted. En avidentifierad fråga.")
                @Size(min = 1, max = 2000)
                @Nullable String topic) {}
