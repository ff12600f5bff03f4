package se.samspel.referral.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which later meeting an item is moved. */
@Schema(
        name = "AgendaItemMove",
        examples = "{\"meetingId\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\"}")
record ItemMoveRequest(@NotNull UUID meetingId) {}
