package se.samspel.participant.legalbasis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Purpose;
import se.samspel.participant.answer.Reference;

/**
 * The basis for one purpose, as the authority has decided it.
 *
 * @param article9 where data of special categories are processed
 */
@Schema(
        name = "LegalBasisRequest",
        examples =
                """
                {"purpose":"FOLLOW_UP","article6":"6.1.e","article9":"9.2.h",\
                "nationalAct":"Lag (2001:454) om behandling av personuppgifter inom socialtjänsten",\
                "decidedBy":"dataskyddsombud-1","decidedOn":"2026-02-03"}\
                """)
record LegalBasisRequest(
        @NotNull Purpose purpose,
        @Schema(example = "6.1.e") @NotNull @Size(max = 10) @Pattern(regexp = "^6\\.1\\.[a-f]$")
                String article6,
        @Schema(example = "9.2.h") @Size(max = 10) @Pattern(regexp = "^9\\.2\\.[a-j]$")
                @Nullable String article9,
        @Schema(description = "Act and section. Lag och paragraf.")
                @NotNull
                @Size(min = 1, max = 300)
                @Pattern(regexp = "^[\\p{L}\\p{N} .,:;§()/-]{1,300}$")
                String nationalAct,
        @Schema(description = "Organ or staff id, no name. Organ eller eget id, inget namn.")
                @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = Reference.STAFF)
                String decidedBy,
        @NotNull LocalDate decidedOn) {}
