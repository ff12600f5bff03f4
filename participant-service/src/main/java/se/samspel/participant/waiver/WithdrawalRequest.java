package se.samspel.participant.waiver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which edges are withdrawn (none named: all), and why if the person says so. */
@Schema(
        name = "WithdrawalRequest",
        examples = "{\"edgeIds\":[\"01a6f0c2-7d20-7b11-8c22-5b1f0c9e4d11\"],\"reason\":\"…\"}")
record WithdrawalRequest(
        @Size(min = 1, max = 50) @Nullable List<@NotNull UUID> edgeIds,
        @Size(min = 1, max = 2000) @Nullable String reason) {}
