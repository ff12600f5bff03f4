package se.samspel.referral.accesslog;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

/**
 * Accesses of one day as the person may have them: when, which unit, why and what, never which
 * member of staff (CJEU C-579/21).
 */
@Schema(
        name = "PersonsAccess",
        requiredProperties = {"on", "authority", "unit", "purpose", "operation", "times"},
        examples =
                """
                {"on":"2026-11-22","authority":"2120002304.ame","unit":"unit-1",\
                "purpose":{"sv":"Handläggning","en":"Case handling"},\
                "operation":{"sv":"Läste din remiss","en":"Read your referral"},"times":2}\
                """)
record PersonsAccess(
        LocalDate on,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId authority,
        @Schema(maxLength = 100) String unit,
        PlainWords purpose,
        PlainWords operation,
        @Schema(minimum = "1") long times) {}
