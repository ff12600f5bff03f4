package se.samspel.funding.office;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.office.domain.RoleKind;
import se.samspel.funding.office.domain.StaffRole;
import se.samspel.funding.register.OpaqueId;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.Money;

@Schema(name = "StaffRoleRequest", examples = StaffRoleRequest.EXAMPLE)
record StaffRoleRequest(
        @NotNull RoleKind role,
        @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = OpaqueId.FORM)
                @Schema(description = OpaqueId.DESCRIPTION)
                String holder,
        @Schema(description = "Delegated up to here; absent: nothing. Delegerad beloppsgräns.")
                @Nullable Money limitSek,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"role":"DIRECTOR","holder":"staff-1","limitSek":100000,"validFrom":"2024-01-01",\
            "validUntil":"2027-12-31"}\
            """;

    StaffRole.Content content() {
        return new StaffRole.Content(role, holder, limitSek, new Period(validFrom, validUntil));
    }
}
