package se.samspel.participant.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.answer.Reference;

/** Why a record may not be erased for now. */
@Schema(
        name = "LegalHoldRequest",
        examples =
                """
                {"reason":"Skadeståndsanspråk prövas","reference":"AN 2026/77",\
                "from":"2026-03-01"}\
                """)
record LegalHoldRequest(
        @NotBlank @Size(min = 1, max = 2000) String reason,
        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Reference.DECISION) String reference,
        @NotNull LocalDate from) {}
