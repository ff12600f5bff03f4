package se.samspel.participant.employer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.employer.domain.FormOfSupport;
import se.samspel.participant.employer.domain.PlacementKind;
import se.samspel.participant.employer.domain.PlacementTerms;

@Schema(
        name = "PlacementRequest",
        examples =
                """
                {"kind":"SUBSIDISED","formOfSupport":"LONEBIDRAG","employer":"Bagarn i Avesta",\
                "supervisor":"Bagarmästaren","startedOn":"2020-04-01","extentPercent":50}\
                """)
record PlacementRequest(
        @NotNull PlacementKind kind,
        @Nullable FormOfSupport formOfSupport,
        @NotBlank @Size(min = 1, max = 200) String employer,
        @Size(min = 1, max = 200) @Nullable String supervisor,
        @NotNull LocalDate startedOn,
        @NotNull @Min(1) @Max(100) Integer extentPercent) {

    PlacementTerms terms() {
        return new PlacementTerms(kind, formOfSupport, startedOn, extentPercent);
    }
}
