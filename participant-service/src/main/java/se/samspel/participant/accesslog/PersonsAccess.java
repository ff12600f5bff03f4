package se.samspel.participant.accesslog;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;

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
                "operation":{"sv":"Läste dina uppgifter","en":"Read your record"},"times":2}\
                """)
record PersonsAccess(
        LocalDate on,
        AuthorityId authority,
        @Schema(maxLength = 100) String unit,
        Text purpose,
        Text operation,
        long times) {}
