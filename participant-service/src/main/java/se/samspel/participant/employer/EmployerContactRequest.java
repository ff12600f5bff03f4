package se.samspel.participant.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.employer.domain.ContactOutcome;

@Schema(
        name = "EmployerContactRequest",
        examples =
                """
                {"contactedOn":"2020-03-02","employer":"Bagarn i Avesta","outcome":"INTEREST",\
                "note":"Vill träffas i april"}\
                """)
record EmployerContactRequest(
        @NotNull LocalDate contactedOn,
        @NotBlank @Size(min = 1, max = 200) String employer,
        @NotNull ContactOutcome outcome,
        @Size(min = 1, max = 2000) @Nullable String note) {}
