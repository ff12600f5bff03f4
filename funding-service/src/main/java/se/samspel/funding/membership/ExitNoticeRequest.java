package se.samspel.funding.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExitNoticeRequest", examples = ExitNoticeRequest.EXAMPLE)
record ExitNoticeRequest(
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate noticeOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Of the member's decision. Medlemmens beslut.")
                String decisionReference) {

    static final String EXAMPLE =
            """
            {"noticeOn":"2026-06-15","decisionReference":"KF 2026 § 61"}\
            """;
}
