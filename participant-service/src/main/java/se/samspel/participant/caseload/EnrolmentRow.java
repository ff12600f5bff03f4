package se.samspel.participant.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** One of the host's enrolments in a list; the whole of it is read by its id. */
@Schema(
        name = "EnrolmentRow",
        requiredProperties = {
            "id",
            "participantId",
            "referralId",
            "interventionId",
            "state",
            "startedOn",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06",\
                "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",\
                "referralId":"01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d04",\
                "interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05","state":"TRIAL",\
                "startedOn":"2020-01-15","trialEndsOn":"2020-03-16","pausedOn":null,\
                "endedOn":null,"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record EnrolmentRow(
        UUID id,
        UUID participantId,
        UUID referralId,
        UUID interventionId,
        EnrolmentState state,
        LocalDate startedOn,
        @Nullable LocalDate trialEndsOn,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate endedOn,
        long version,
        Instant recordedAt) {}
