package se.samspel.participant.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.plan.domain.ActivityMove;
import se.samspel.participant.plan.domain.ActivityOutcome;
import se.samspel.participant.plan.domain.ActivityState;

/**
 * An activity as far as the reader may know: the host all of it; who is responsible, what it is,
 * when it is due and what became of it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ActivityView",
        requiredProperties = {
            "id",
            "referralId",
            "host",
            "activity",
            "state",
            "dueOn",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e20-7a11-8c22-5b1f0c9e4d12",\
                "referralId":"01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d04","host":"2120002304.ame",\
                "activity":"Boka besök hos arbetsterapeut","state":"ANSWERED",\
                "dueOn":"2026-12-15","doneOn":"2026-11-20","outcome":"DONE","version":2,\
                "recordedAt":"2026-11-01T08:00:00Z",\
                "enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06",\
                "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",\
                "responsibleAuthority":"2321000180","responsibleUnit":"vardcentral-3",\
                "jobFocused":false,"allowedMoves":[],"note":"Gick bra"}\
                """)
record ActivityView(
        UUID id,
        UUID referralId,
        AuthorityId host,
        @Schema(maxLength = 2000) String activity,
        ActivityState state,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable ActivityOutcome outcome,
        long version,
        Instant recordedAt,
        @Nullable UUID enrolmentId,
        @Nullable UUID participantId,
        @Nullable AuthorityId responsibleAuthority,
        @Schema(maxLength = 100) @Nullable String responsibleUnit,
        @Nullable Boolean jobFocused,
        @Schema(maxItems = 2) @Nullable List<ActivityMove> allowedMoves,
        @Schema(maxLength = 2000) @Nullable String note) {

    /** Its texts, opened. */
    record Texts(String activity, @Nullable String note) {}

    /** For the host. */
    static ActivityView whole(Activity activity, Texts texts) {
        return of(
                activity,
                texts,
                new HostsOwn(
                        activity.enrolmentId(),
                        activity.participantId(),
                        activity.terms().responsibleAuthority(),
                        activity.terms().responsibleUnit(),
                        activity.terms().jobFocused(),
                        activity.allowedMoves()));
    }

    /** For another authority that is responsible for it. */
    static ActivityView forResponsible(Activity activity, String text) {
        return of(activity, new Texts(text, null), HostsOwn.NOTHING);
    }

    private record HostsOwn(
            @Nullable UUID enrolmentId,
            @Nullable UUID participantId,
            @Nullable AuthorityId responsibleAuthority,
            @Nullable String responsibleUnit,
            @Nullable Boolean jobFocused,
            @Nullable List<ActivityMove> allowedMoves) {

        static final HostsOwn NOTHING = new HostsOwn(null, null, null, null, null, null);
    }

    private static ActivityView of(Activity activity, Texts texts, HostsOwn own) {
        return new ActivityView(
                activity.id(),
                activity.referralId(),
                activity.host(),
                texts.activity(),
                activity.state(),
                activity.terms().dueOn(),
                activity.doneOn(),
                activity.outcome(),
                activity.version(),
                activity.recordedAt(),
                own.enrolmentId(),
                own.participantId(),
                own.responsibleAuthority(),
                own.responsibleUnit(),
                own.jobFocused(),
                own.allowedMoves(),
                texts.note());
    }
}
