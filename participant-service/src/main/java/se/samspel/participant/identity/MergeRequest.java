package se.samspel.participant.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which record turned out to be of the same person, and when that was found. */
@Schema(
        name = "MergeRequest",
        examples =
                """
                {"duplicateId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d77","foundOn":"2026-11-20"}\
                """)
record MergeRequest(@NotNull UUID duplicateId, @NotNull LocalDate foundOn) {}
