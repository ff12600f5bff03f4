package se.samspel.referral.teammeeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All items of an agenda in their new order. */
@Schema(
        name = "AgendaOrder",
        examples =
                "{\"items\":[\"0198f0a6-3f00-7b00-8000-0c2f3f6b1a34\","
                        + "\"0198f0a6-3f00-7b00-8000-0c2f3f6b1a33\"]}")
record OrderRequest(@NotNull @Size(max = 500) List<@NotNull UUID> items) {}
