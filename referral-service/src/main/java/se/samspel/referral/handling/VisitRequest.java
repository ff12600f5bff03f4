package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An introductory visit has been held. */
@Schema(
        name = "IntroductoryVisitRequest",
        examples = "{\"visitedOn\":\"2026-11-22\",\"referrerPresent\":true}")
record VisitRequest(
        @NotNull LocalDate visitedOn,
        @Schema(description = "Whether the referrer came along")
                @Nullable Boolean referrerPresent) {}
