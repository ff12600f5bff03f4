package se.samspel.funding.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.office.domain.RoleKind;
import se.samspel.funding.office.domain.StaffRole;
import se.samspel.funding.register.OpaqueId;
import se.samspel.kit.value.Money;

@Schema(
        name = "StaffRole",
        examples = StaffRoleView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "role",
            "holder",
            "validFrom"
        })
record StaffRoleView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        RoleKind role,
        @Schema(maxLength = 100, description = OpaqueId.DESCRIPTION) String holder,
        @Nullable Money limitSek,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d15","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139","role":"DIRECTOR",\
            "holder":"staff-1","limitSek":100000,"validFrom":"2024-01-01",\
            "validUntil":"2027-12-31"}\
            """;

    static StaffRoleView of(StaffRole role) {
        StaffRole.Content content = role.content();
        return new StaffRoleView(
                role.id(),
                role.version(),
                role.recordedAt(),
                role.associationId(),
                content.role(),
                content.holder(),
                content.limit(),
                content.period().from(),
                content.period().until());
    }
}
