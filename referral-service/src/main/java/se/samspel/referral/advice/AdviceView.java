package se.samspel.referral.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** One authority's advice; its latest number stands. */
@Schema(name = "Advice", examples = AdviceView.EXAMPLE)
public record AdviceView(
        UUID id,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId authority,
        @Schema(minimum = "1", description = "Among the authority's own. Bland myndighetens råd.")
                int number,
        @Schema(maxLength = 5000) String text,
        @Nullable UUID proposedInterventionId,
        LocalDate givenOn,
        Instant recordedAt) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a7-4a00-7c00-8000-0c2f3f6b1a44\",\"authority\":\"2021005521\","
                    + "\"number\":1,\"text\":\"Börja med arbetsträning på deltid.\","
                    + "\"proposedInterventionId\":null,\"givenOn\":\"2026-11-20\","
                    + "\"recordedAt\":\"2026-11-20T13:30:00Z\"}";
}
