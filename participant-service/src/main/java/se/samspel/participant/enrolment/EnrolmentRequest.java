package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.EnrolmentTerms;
import se.samspel.participant.enrolment.domain.GroupStart;

@Schema(
        name = "EnrolmentRequest",
        examples =
                """
                {"referralId":"01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d04","startedOn":"2020-01-15",\
                "startedInGroup":true,"trialEndsOn":"2020-03-16"}\
                """)
record EnrolmentRequest(
        @NotNull UUID referralId,
        @NotNull LocalDate startedOn,
        @NotNull Boolean startedInGroup,
        @Nullable LocalDate trialEndsOn,
        @Schema(description = "The group that it begins with. Gruppen som den börjar med.")
                @Nullable UUID startGroupId) {

    EnrolmentTerms terms(GroupStart groupStart) {
        return new EnrolmentTerms(startedOn, startedInGroup, trialEndsOn, groupStart);
    }
}
