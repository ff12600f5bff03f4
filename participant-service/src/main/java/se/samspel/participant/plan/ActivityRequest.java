package se.samspel.participant.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.plan.domain.ActivityTerms;

@Schema(
        name = "ActivityRequest",
        examples =
                """
                {"activity":"Boka besök hos arbetsterapeut","responsibleAuthority":"2321000180",\
                "responsibleUnit":"vardcentral-3","dueOn":"2026-12-15","jobFocused":false}\
                """)
record ActivityRequest(
        @NotBlank @Size(min = 1, max = 2000) String activity,
        @NotNull AuthorityId responsibleAuthority,
        // As units call themselves in Samspel-Acting-Unit; never an identity number.
        @Size(max = 100)
                @Pattern(regexp = "^(?!.*(?:[0-9]{10}|[0-9]{6}-[0-9]{4}))[\\p{L}\\p{N} ._:@/-]+$")
                @Nullable String responsibleUnit,
        @NotNull LocalDate dueOn,
        @NotNull Boolean jobFocused) {

    ActivityTerms terms() {
        return new ActivityTerms(responsibleAuthority, responsibleUnit, dueOn, jobFocused);
    }
}
