package se.samspel.funding.office;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.office.domain.Auditor;
import se.samspel.funding.register.OpaqueId;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "AuditorRequest", examples = AuditorRequest.EXAMPLE)
record AuditorRequest(
        @NotEmpty
                @Size(max = 100)
                @Schema(description = "Members; several for a joint one. Flera för en gemensam.")
                List<@NotNull Organisationsnummer> auditsFor,
        @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = OpaqueId.FORM)
                @Schema(description = OpaqueId.DESCRIPTION)
                String holder,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"auditsFor":["202100-5521","202100-2114"],"holder":"rev-1",\
            "validFrom":"2024-01-01","validUntil":"2027-12-31"}\
            """;

    Auditor.Content content() {
        return new Auditor.Content(
                auditsFor.stream().map(Organisationsnummer::digits).toList(),
                holder,
                new Period(validFrom, validUntil));
    }
}
