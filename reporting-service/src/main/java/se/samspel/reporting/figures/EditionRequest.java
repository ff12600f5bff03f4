package se.samspel.reporting.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.edition.domain.Audience;

@Schema(name = "EditionRequest", examples = EditionRequest.EXAMPLE)
record EditionRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(maxLength = 60)
                String definition,
        @NotNull @Pattern(regexp = "[a-z]{6,12}(:[0-9a-f-]{2,36})?") @Schema(maxLength = 60)
                String coverage,
        @NotNull @Schema(maxLength = 10) LocalDate from,
        @NotNull @Schema(maxLength = 10) LocalDate to,
        @NotNull Audience audience) {

    static final String EXAMPLE =
            """
            {"definition":"exits","coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "from":"2025-01-01","to":"2025-12-31","audience":"OTHERS"}\
            """;
}
